package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.domain.duty.RuleDesk.TODAY;
import static org.kitei.domain.duty.Sample.every;
import static org.kitei.domain.duty.Sample.row;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.asset.ClassDefinition;
import org.kitei.domain.asset.HandlingRule;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.asset.Label;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Software;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.register.Ref;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.domain.training.TrainingRecord;

class ChaptersZeroToFourRulesTest {
  private final RuleDesk desk = new RuleDesk();

  @Test
  void theLawsOfTheSentenceAreListedAndWereLookedAt() {
    for (String kind : new String[] {"privacy-law", "privacy-guidance"}) {
      desk.insert(row(LawReference.class, "name", kind, "kind", kind, "checkedOn", TODAY));
    }
    assertThat(desk.status("G-I1-3")).isEqualTo(Status.PARTLY);
    desk.insert(row(LawReference.class, "kind", "safety-guideline"));
    assertThat(desk.status("G-I1-3")).isEqualTo(Status.PARTLY);
    desk.insert(row(LawReference.class, "kind", "safety-guideline", "checkedOn", TODAY));
    assertThat(desk.said("G-I1-7")).containsExactly("「見本」を見た日が、まだ書かれていません。");
    desk.update(
        new Ref<>(3), row(LawReference.class, "kind", "safety-guideline", "checkedOn", TODAY));
    assertThat(desk.status("G-I1-7")).isEqualTo(Status.MET);
    assertThat(desk.said("G-I1-6")).containsExactly("「本人確認のガイドライン」が、まだ一覧にありません。");
    assertThat(desk.said("G-I1-3"))
        .containsExactly("「ほかの法令」が、まだ一覧にありません。", "「通知・事務連絡」が、まだ一覧にありません。");
    desk.insert(row(LawReference.class, "kind", "notice"));
    desk.insert(row(LawReference.class, "kind", "notice", "checkedOn", TODAY));
    desk.insert(row(LawReference.class, "kind", "law", "checkedOn", TODAY));
    assertThat(desk.status("G-I1-3")).isEqualTo(Status.MET);
    assertThat(desk.status("G-I1-3", TODAY.minusDays(1))).isNotEqualTo(Status.MET);
  }

  @Test
  void theNewestVersionWasCheckedWithinAYearOrWhatTheHeadDecided() {
    desk.insert(row(LawReference.class, "kind", "safety-guideline", "checkedOn", TODAY));
    boundary("G-I1-5e", TODAY.plusYears(1));
    desk.insert(every(DecidedMatter.LAW_CHECK, 3));
    boundary("G-I1-5e", TODAY.plusMonths(3));
  }

  @Test
  void aRegulationInForceServesAsBasicPolicy() {
    desk.insert(
        row(
            Document.class,
            "kind",
            "regulation",
            "adoptedOn",
            TODAY,
            "inForceFrom",
            TODAY.plusDays(3)));
    assertThat(desk.status("G-I3-2", TODAY.plusDays(2))).isEqualTo(Status.PARTLY);
    assertThat(desk.status("G-I3-2", TODAY.plusDays(3))).isEqualTo(Status.MET);
  }

  @Test
  void theGuidelineAndModelCAskForDefinitionsTheOthersForInformationThatIsClassed() {
    desk.insert(row(InformationAsset.class));
    assertThat(desk.status("A-3-1a")).isEqualTo(Status.MET);
    assertThat(desk.status("G-2-2")).isEqualTo(Status.NOT_YET);
    for (InformationClass each : InformationClass.values()) {
      assertThat(desk.status("C-4-2a")).isNotEqualTo(Status.MET);
      desk.insert(row(ClassDefinition.class, "classification", each.key(), "definedOn", TODAY));
    }
    assertThat(desk.status("C-4-2a")).isEqualTo(Status.MET);
    assertThat(desk.status("G-2-2", TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
  }

  @Test
  void everyClassHasItsHandling() {
    desk.insert(row(HandlingRule.class, "classification", "public", "decidedOn", TODAY));
    assertThat(desk.said("G-2-3")).containsExactly("扱い方がまだない区分があります：厳秘・秘密。");
    desk.insert(row(HandlingRule.class, "classification", "confidential", "decidedOn", TODAY));
    desk.insert(
        row(HandlingRule.class, "classification", "strictly-confidential", "decidedOn", TODAY));
    assertThat(desk.status("G-2-3")).isEqualTo(Status.MET);
  }

  @Test
  void labelsAreAskedOfAllThatIsNotPublicAndByModelCOfTheStrictlyConfidentialAlone() {
    Ref<InformationAsset> open =
        desk.insert(row(InformationAsset.class, "classification", "confidential"));
    assertThat(desk.status("A-3-2")).isEqualTo(Status.NOT_YET);
    desk.insert(row(Label.class, "information", open, "confirmedOn", TODAY));
    boundary("A-3-2", TODAY.plusYears(1));
    assertThat(desk.status("C-5-6c")).isEqualTo(Status.NOT_YET);
    Ref<InformationAsset> strict =
        desk.insert(row(InformationAsset.class, "classification", "strictly-confidential"));
    assertThat(desk.status("C-5-6c")).isEqualTo(Status.NOT_YET);
    desk.insert(row(Label.class, "information", strict, "confirmedOn", TODAY));
    boundary("C-5-6c", TODAY.plusYears(1));
  }

  @Test
  void labelsOnMediaAloneDoNotShowThatInformationIsLabelled() {
    Ref<Medium> medium = desk.insert(row(Medium.class, "classification", "confidential"));
    desk.insert(row(Label.class, "kind", "medium", "medium", medium, "confirmedOn", TODAY));
    assertThat(desk.status("A-3-2")).isEqualTo(Status.PARTLY);
    assertThat(desk.said("A-3-2")).containsExactly("情報の一覧が、まだありません。");
  }

  @Test
  void theListsAreThereClassedAndCurrent() {
    desk.insert(row(InformationAsset.class, "updatedOn", TODAY));
    Ref<Device> device = desk.insert(device("claims"));
    assertThat(desk.said("C-5-6a")).containsExactly("ソフトウェアの一覧が、まだありません。");
    desk.insert(row(Software.class, "uses", "claims", "importance", "public", "updatedOn", TODAY));
    assertThat(desk.status("C-5-6a")).isEqualTo(Status.MET);
    assertThat(desk.said("C-5-6b")).containsExactly("「見本」の重要度が、まだ決まっていません。");
    desk.update(
        device,
        row(
            Device.class,
            "uses",
            "claims",
            "state",
            "in-use",
            "importance",
            "public",
            "updatedOn",
            TODAY));
    assertThat(desk.status("C-5-6b")).isEqualTo(Status.MET);
    boundary("C-5-6d", TODAY.plusYears(1));
  }

  @Test
  void placementIsOnceOnRecordAndThenConfirmedAgain() {
    Ref<Device> device = desk.insert(device("claims"));
    assertThat(desk.status("G-3-1a")).isEqualTo(Status.NOT_YET);
    desk.insert(row(Placement.class, "device", device, "confirmedOn", TODAY));
    boundary("G-3-1b", TODAY.plusYears(1));
    assertThat(desk.status("G-3-1a", TODAY.plusYears(9))).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "A-4-1, claims, lock, screen-filter",
    "B-4-1, claims, partition, screen-filter",
    "D-4-1, claims, cover, screen-filter",
    "C-5-7, eligibility, screen-filter, lock",
  })
  void eachModelAsksItsOwnProtection(String id, String use, String right, String wrong) {
    Ref<Device> device = desk.insert(device(use));
    desk.insert(row(Placement.class, "device", device, "protections", wrong, "confirmedOn", TODAY));
    assertThat(desk.status(id)).isEqualTo(Status.NOT_YET);
    desk.insert(row(Placement.class, "device", device, "protections", right, "confirmedOn", TODAY));
    boundary(id, TODAY.plusYears(1));
  }

  @Test
  void aChangeIsConfirmedAndNoneIsLate() {
    desk.insert(row(DeviceChange.class, "plannedOn", TODAY));
    boundary("C-3-2", TODAY.plusDays(0));
    desk.update(
        new Ref<>(1),
        row(DeviceChange.class, "plannedOn", TODAY, "approvedOn", TODAY, "doneOn", TODAY));
    assertThat(desk.status("C-3-2")).isEqualTo(Status.NOT_YET);
    desk.update(
        new Ref<>(1),
        row(
            DeviceChange.class,
            "plannedOn",
            TODAY,
            "approvedOn",
            TODAY,
            "doneOn",
            TODAY,
            "confirmedOn",
            TODAY));
    assertThat(desk.status("C-3-2", TODAY.plusYears(1))).isEqualTo(Status.MET);
  }

  @Test
  void pledgesAreOfTheVersionInForceAndOfThoseWhoLeftToo() {
    Ref<Staff> person = desk.insert(user(null));
    desk.insert(row(Pledge.class, "person", person, "kind", "regulation", "signedOn", TODAY));
    assertThat(desk.status("C-6-1a", TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.status("C-6-1a")).isEqualTo(Status.MET);
    assertThat(desk.status("C-6-10a")).isEqualTo(Status.MET);
    assertThat(desk.status("C-6-7")).isEqualTo(Status.PARTLY);
    desk.insert(row(HandlingRule.class));
    assertThat(desk.status("C-6-7")).isEqualTo(Status.MET);
    desk.insert(row(Document.class, "kind", "regulation", "version", 2, "inForceFrom", TODAY));
    assertThat(desk.status("C-6-1a", TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.said("C-6-1a")).containsExactly("「見本」の確認がまだありません（規程の確認）。");
  }

  @Test
  void aManualThatIsFollowedHasBeenMadeKnown() {
    Ref<Staff> person = desk.insert(user(null));
    desk.insert(row(Pledge.class, "person", person, "kind", "regulation"));
    assertThat(desk.status("C-6-1b")).isEqualTo(Status.PARTLY);
    desk.insert(
        row(
            Manual.class,
            "system",
            "all",
            "establishedOn",
            TODAY,
            "announcedOn",
            TODAY,
            "announcedHow",
            "meeting"));
    assertThat(desk.status("C-6-1b", TODAY.minusDays(1))).isEqualTo(Status.PARTLY);
    assertThat(desk.status("C-6-1b")).isEqualTo(Status.MET);
  }

  @Test
  void whoLeftPledgedToKeepConfidencesStill() {
    Ref<Staff> person = desk.insert(user(TODAY));
    desk.insert(row(Pledge.class, "person", person, "kind", "in-service"));
    assertThat(desk.status("C-6-4a")).isEqualTo(Status.MET);
    assertThat(desk.status("C-6-4b")).isEqualTo(Status.MET);
    assertThat(desk.status("G-4-1")).isEqualTo(Status.MET);
    assertThat(desk.status("C-6-4b", TODAY.plusDays(1))).isEqualTo(Status.NOT_YET);
    desk.insert(row(Pledge.class, "person", person, "kind", "on-leaving"));
    assertThat(desk.status("C-6-4b", TODAY.plusDays(1))).isEqualTo(Status.MET);
  }

  @Test
  void somethingTakenOutIsBackByItsDay() {
    desk.insert(
        row(
            TakeOut.class,
            "requestedOn",
            TODAY,
            "dueBack",
            TODAY.plusDays(2),
            "decidedOn",
            TODAY,
            "decidedBy",
            "1",
            "outAt",
            TODAY + " 09:00"));
    boundary("C-6-2", TODAY.plusDays(2));
  }

  @Test
  void thePlanIsOfTheFiscalYear() {
    desk.insert(row(TrainingPlan.class, "fiscalYear", 2026, "heldBy", "2026-12-01"));
    assertThat(desk.status("C-3-3a", LocalDate.of(2027, 3, 31))).isEqualTo(Status.MET);
    assertThat(desk.status("C-3-3a", LocalDate.of(2027, 4, 1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.status("A-6-3a", LocalDate.of(2026, 3, 31))).isEqualTo(Status.NOT_YET);
  }

  @Test
  void inTheLastWeekOfTheFiscalYearThePlanOfTheNextIsCalledFor() {
    desk.insert(row(TrainingPlan.class, "fiscalYear", 2026, "heldBy", "2026-12-01"));
    Verdict before = desk.judge("C-3-3a", LocalDate.of(2027, 3, 23));
    assertThat(before.until()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(before.deeds()).isEmpty();
    assertThat(desk.judge("C-3-3a", LocalDate.of(2027, 3, 24)).deeds())
        .containsExactly(new Deed.Add(TrainingPlan.class, Map.of("fiscalYear", "2027")));
    desk.insert(row(TrainingPlan.class, "fiscalYear", 2027, "heldBy", "2027-12-01"));
    Verdict made = desk.judge("C-3-3a", LocalDate.of(2027, 3, 31));
    assertThat(made.until()).isNull();
    assertThat(made.deeds()).isEmpty();
  }

  @Test
  void everyUserTookPartWithinTheInterval() {
    Ref<Staff> one = desk.insert(user(null));
    Ref<Staff> other = desk.insert(user(null));
    desk.insert(row(TrainingRecord.class, "heldAt", TODAY + " 13:00", "participants", Set.of(one)));
    assertThat(desk.status("C-6-3")).isEqualTo(Status.PARTLY);
    desk.insert(
        row(TrainingRecord.class, "heldAt", TODAY + " 13:00", "participants", Set.of(other)));
    boundary("C-6-3", TODAY.plusYears(1));
    boundary("G-4-2", TODAY.plusYears(1));
    desk.insert(every(DecidedMatter.TRAINING, 6));
    boundary("B-6-3", TODAY.plusMonths(6));
  }

  @Test
  void incidentsAreReportedAndAnswered() {
    office("operations-manager");
    assertThat(desk.status("C-6-5a")).isEqualTo(Status.MET);
    desk.insert(row(Incident.class, "number", "I-1", "kind", "misuse", "state", "noticed"));
    assertThat(desk.said("C-6-5a")).containsExactly("「I-1」を、まだ運用責任者に連絡していません。");
    assertThat(desk.said("C-6-5b")).containsExactly("「I-1」への指示が、まだ書かれていません。");
    assertThat(desk.said("C-5-4a")).containsExactly("「I-1」の原因が、まだ書かれていません。");
    assertThat(desk.said("C-5-4b")).containsExactly("「I-1」の対策が、まだ書かれていません。");
    desk.update(
        new Ref<>(1),
        row(
            Incident.class,
            "number",
            "I-1",
            "kind",
            "misuse",
            "state",
            "noticed",
            "managerToldAt",
            TODAY + " 10:00",
            "instruction",
            "切り離す",
            "cause",
            "不明",
            "measures",
            "切り離した"));
    for (String id : new String[] {"C-6-5a", "C-6-5b", "C-5-4a", "C-5-4b"}) {
      assertThat(desk.status(id)).isEqualTo(Status.MET);
    }
  }

  @Test
  void eachModelNamesWhoIsAsked() {
    office("information-manager");
    assertThat(desk.status("C-6-6")).isEqualTo(Status.MET);
    assertThat(desk.status("A-5-6a")).isEqualTo(Status.NOT_YET);
    office("system-administrator");
    assertThat(desk.status("A-5-6a")).isEqualTo(Status.MET);
    desk.insert(row(Consultation.class, "number", "CN-1", "askedOn", TODAY));
    assertThat(desk.said("D-5-6b")).containsExactly("まだ答えのない相談があります：「CN-1」。");
    desk.update(
        new Ref<>(1),
        row(
            Consultation.class,
            "askedOn",
            TODAY,
            "answeredOn",
            TODAY,
            "answeredBy",
            "1",
            "answer",
            "見本"));
    assertThat(desk.status("D-5-6b")).isEqualTo(Status.MET);
  }

  private void boundary(String id, LocalDate last) {
    desk.boundary(id, last);
  }

  private void office(String role) {
    Ref<Staff> person = desk.insert(user(null));
    desk.insert(row(RoleAppointment.class, "role", role, "person", person, "system", "all"));
  }

  private static Device device(String use) {
    return row(Device.class, "uses", use, "kind", "desktop", "state", "in-use");
  }

  private static Staff user(@Nullable LocalDate leftOn) {
    return row(Staff.class, "user", "yes", "leftOn", leftOn == null ? "" : leftOn);
  }
}
