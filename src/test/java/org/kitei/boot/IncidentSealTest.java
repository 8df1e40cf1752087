package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.storage.Store;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.usecase.incident.Beginning;
import org.kitei.usecase.incident.IncidentDrafts;
import org.kitei.usecase.incident.IncidentOutcome;
import org.kitei.usecase.incident.IncidentService;
import org.kitei.usecase.incident.IncidentViews;
import org.kitei.usecase.incident.TellingService;
import org.kitei.usecase.register.CaseTimeline;

/// What is written about an incident lies nowhere in the folder in clear, and what is typed about
/// it survives the end of the program.
final class IncidentSealTest {
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 25));
  private static final String PLANTED = "ひみつのことば";
  private static final LocalDateTime AT = LocalDateTime.parse("2026-11-25T10:00");

  @TempDir Path folder;

  @Test
  void noPrivateWordLiesInClear() throws IOException {
    try (Store store = open()) {
      IncidentViews views = new IncidentViews(store.registers(), new JsonKnowledge(), PRESENT);
      CaseTimeline timeline = new CaseTimeline(store.registers(), store.gate(), PRESENT, "見本");
      IncidentService incidents =
          new IncidentService(
              views,
              store.registers(),
              store.gate(),
              timeline,
              new BundleWords("ja"),
              PRESENT,
              "見本");
      TellingService telling =
          new TellingService(views, store.registers(), store.gate(), timeline, PRESENT, "見本");
      long person =
          store.gate().write(action(), writing -> writing.insert(AnyStaff.named("例田"))).id();
      Ref<Staff> owner = new Ref<>(person);
      long id =
          done(
              incidents.begin(
                  new Beginning(IncidentKind.LOSS, planted(0), AT, owner, Answers.NONE, false)));
      done(telling.report(id, AT, planted(1)));
      done(telling.tell(id, "commission-first", AT, planted(2)));
      done(
          incidents.describe(
              id,
              new Description(
                  IncidentKind.LOSS, planted(3), planted(4), planted(5), planted(6), planted(7))));
      done(incidents.act(id, planted(8), owner, LocalDate.of(2026, 12, 1)));
      timeline.note(CaseId.of(Incident.class, id), AT, planted(9));
      done(incidents.close(id, planted(10), planted(11), Set.of()));
      done(incidents.reopen(id, planted(12)));
      new IncidentDrafts(store.typed()).keep(id, Map.of("note", planted(13)));
      assertThat(store.check().run().findings()).isEmpty();
    }
    assertThat(inClear()).isEmpty();
    try (Store store = open()) {
      assertThat(new IncidentDrafts(store.typed()).of(1)).containsValue(planted(13));
      assertThat(store.registers().rows(Incident.class).getFirst().value().learned())
          .isEqualTo(planted(10));
    }
  }

  private List<Path> inClear() throws IOException {
    byte[] word = PLANTED.getBytes(StandardCharsets.UTF_8);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, word)).toList();
    }
  }

  private static boolean holds(Path file, byte[] word) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes.contains(new String(word, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Store open() {
    return Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
  }

  private static WriteGate.Action action() {
    return new WriteGate.Action("register.action.added", "見本");
  }

  private static String planted(int which) {
    return PLANTED + which;
  }

  private static long done(IncidentOutcome outcome) {
    assertThat(outcome).isInstanceOf(IncidentOutcome.Done.class);
    Row<Incident> row = ((IncidentOutcome.Done) outcome).row();
    return row.id();
  }

  private static final class AnyStaff {
    private AnyStaff() {}

    static Staff named(String name) {
      return new Staff(name, null, null, Employment.EMPLOYED, Set.of(), true, null, null);
    }
  }
}
