package org.kitei.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.boot.AllRegisters;
import org.kitei.document.Pdf;
import org.kitei.document.PdfWriter;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.platform.BundleWords;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.incident.Beginning;
import org.kitei.usecase.incident.IncidentOutcome;
import org.kitei.usecase.incident.IncidentService;
import org.kitei.usecase.incident.IncidentViews;
import org.kitei.usecase.incident.TellingService;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.regulation.Regulations;

/// The papers about incidents: what stands on them, what does not, and how they are set.
final class IncidentPapersTest {
  private static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  private static final JsonKnowledge KNOWN = new JsonKnowledge();
  private static final DocumentWriter WRITER = new PdfWriter();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDateTime AT = LocalDateTime.parse("2026-11-30T10:00");
  private static final Present PRESENT = TokyoPresent.on(TODAY);

  private final MemoryStore store = new MemoryStore();
  private final IncidentViews views = new IncidentViews(store, KNOWN, PRESENT);
  private final CaseTimeline timeline = new CaseTimeline(store, store, PRESENT, "見本 一郎");
  private final IncidentService incidents =
      new IncidentService(views, store, store, timeline, new BundleWords("ja"), PRESENT, "見本 一郎");
  private final TellingService telling =
      new TellingService(views, store, store, timeline, PRESENT, "見本 一郎");

  @BeforeEach
  void clinic() {
    insert(
        new OrgProfile(
            InstitutionKind.CLINIC,
            "見本医院",
            "当医院",
            "医院長",
            "見本 一郎",
            Set.of(Business.CLAIMS, Business.ELIGIBILITY),
            TODAY,
            null,
            null,
            null,
            false,
            false));
    insert(new Staff("例田 花子", null, null, Employment.EMPLOYED, Set.of(), true, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"incident-report", "incident-report-whole", "first-response"})
  void everyPaperIsSoundFilledAndBlank(String key) throws IOException {
    lost(false);
    for (boolean blank : new boolean[] {false, true}) {
      byte[] pdf = pdf(key, blank);
      assertThat(Pdf.faults(pdf)).isEmpty();
      Files.write(
          Files.createDirectories(Path.of("target/papers"))
              .resolve(key + (blank ? "-blank" : "") + ".pdf"),
          pdf);
    }
  }

  @Test
  void theRecordOfAnExerciseIsApartFromIncidents() throws IOException {
    assertThat(outcome("drill-record", false)).isInstanceOf(PaperService.Outcome.NotHere.class);
    lost(false);
    assertThat(outcome("drill-record", false)).isInstanceOf(PaperService.Outcome.NotHere.class);
    lost(true);
    byte[] pdf = pdf("drill-record", false);
    assertThat(Pdf.flow(pdf)).contains("訓練記録", "I-2026-002");
    assertThat(Pdf.flow(pdf("incident-report", false))).contains("I-2026-001");
    assertThat(Pdf.flow(pdf)).doesNotContain("訓練に参加した人");
    assertThat(incidents.close(2, "学んだこと", "訓練のため", Set.of(new Ref<>(1))))
        .isInstanceOf(IncidentOutcome.Done.class);
    pdf = pdf("drill-record", false);
    assertThat(Pdf.flow(pdf)).contains("訓練に参加した人例田花子");
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("drill-record.pdf"), pdf);
  }

  @Test
  void whatIsPrivateStandsOnItOnlyWhereItWasAskedFor() {
    lost(false);
    String report = Pdf.flow(pdf("incident-report", false));
    String whole = Pdf.flow(pdf("incident-report-whole", false));
    assertThat(report).contains("I-2026-001", "運用責任者", "30日以内", "第三者の記事で確認");
    for (String secret : new String[] {"例田", "棚の裏", "封鎖", "三郎", "引き出し", "鍵をかける"}) {
      assertThat(report).doesNotContain(secret);
      assertThat(whole).contains(secret);
    }
  }

  @Test
  void aReportCanBeAboutAnyIncident() {
    lost(false);
    lost(false);
    assertThat(Pdf.flow(pdf("incident-report", false))).contains("I-2026-002");
    assertThat(Pdf.flow(pdf("incident-report/I-2026-001", false))).contains("I-2026-001");
    assertThat(outcome("incident-report/I-1999-001", false))
        .isInstanceOf(PaperService.Outcome.NotHere.class);
    assertThat(papers().find("regulation/I-2026-001")).isEmpty();
    assertThat(papers().find("incident-report/")).isPresent();
  }

  @Test
  void anEmergencyCopySaysWhenItWasPrinted() {
    assertThat(Pdf.flow(pdf("first-response", false))).contains("印刷した日令和8年12月1日");
  }

  private void lost(boolean drill) {
    Ref<Staff> person = new Ref<>(1);
    Beginning beginning =
        new Beginning(IncidentKind.LOSS, "棚の裏にない", AT, person, Answers.NONE, drill);
    IncidentOutcome outcome = incidents.begin(beginning);
    assertThat(outcome).isInstanceOf(IncidentOutcome.Done.class);
    long id = ((IncidentOutcome.Done) outcome).row().id();
    assertThat(telling.report(id, AT.plusMinutes(5), "受付を封鎖して探す"))
        .isInstanceOf(IncidentOutcome.Done.class);
    timeline.note(CaseId.of(Incident.class, id), AT.plusHours(1), "引き出しにもない");
    incidents.describe(id, new Description(IncidentKind.LOSS, "棚の裏にない", null, "見本 三郎", null, null));
    incidents.act(id, "棚に鍵をかける", person, TODAY.plusDays(9));
  }

  private byte[] pdf(String key, boolean blank) {
    PaperService.Outcome outcome = outcome(key, blank);
    assertThat(outcome).isInstanceOf(PaperService.Outcome.Made.class);
    return ((PaperService.Outcome.Made) outcome).bytes();
  }

  private PaperService.Outcome outcome(String key, boolean blank) {
    return papers().pdf(papers().find(key).orElseThrow(), blank);
  }

  private PaperService papers() {
    Regulations regulations = new Regulations(store, store, CATALOGUE, new JsonFillings());
    return new PaperService(
        PaperKinds.of(AllRegisters.list(), KNOWN::knowledge),
        store,
        new StatusService(store, store, CATALOGUE, new JsonConnectionPacks(), regulations),
        regulations,
        CATALOGUE,
        WRITER,
        new BundleWords("ja"),
        PRESENT);
  }

  private void insert(Record row) {
    store.write(new WriteGate.Action("test.action", "test"), writing -> writing.insert(row));
  }
}
