package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.domain.duty.RuleDesk.TODAY;
import static org.kitei.domain.duty.Sample.every;
import static org.kitei.domain.duty.Sample.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Ref;
import org.kitei.domain.regulation.DevelopmentReview;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.AuditFinding;
import org.kitei.domain.review.Review;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;

class ChaptersSixToNineRulesTest {
  private final RuleDesk desk = new RuleDesk();

  @ParameterizedTest
  @CsvSource({"G-6-1a, development-rules", "G-6-2f, management-rules", "G-9-2b, audit-rules"})
  void rulesAreInForceFromTheirDay(String id, String kind) {
    desk.insert(row(Document.class, "kind", kind, "adoptedOn", TODAY, "inForceFrom", TODAY));
    assertThat(desk.status(id, TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.status(id)).isEqualTo(Status.MET);
  }

  @Test
  void developmentIsHeldAgainstItsRules() {
    desk.insert(row(Document.class, "kind", "development-rules"));
    assertThat(desk.status("G-6-1b")).isEqualTo(Status.PARTLY);
    desk.insert(row(DevelopmentReview.class, "conformity", "does-not", "deviation", "見本"));
    assertThat(desk.status("G-6-1b")).isEqualTo(Status.PARTLY);
    desk.update(new Ref<>(1), row(DevelopmentReview.class, "conformity", "conforms"));
    assertThat(desk.status("G-6-1b")).isEqualTo(Status.MET);
  }

  @Test
  void keepingToTheManagementRulesIsStated() {
    desk.insert(row(Document.class, "kind", "management-rules"));
    assertThat(desk.status("G-6-2b")).isEqualTo(Status.PARTLY);
    desk.insert(
        row(
            Control.class,
            "requirement",
            "management-rules",
            "state",
            "done",
            "basis",
            "seen",
            "checkedOn",
            TODAY,
            "confirmAgainOn",
            TODAY.plusDays(5)));
    desk.boundary("G-6-2b", TODAY.plusDays(5));
  }

  @ParameterizedTest
  @CsvSource({
    "development-rules, G-6-1a",
    "management-rules, G-6-2a",
    "management-rules, G-6-2b",
    "audit-rules, G-9-2b"
  })
  void rulesLaidDownElsewhereAreStated(String requirement, String id) {
    assertThat(desk.status(id)).isEqualTo(Status.NOT_YET);
    desk.insert(
        row(
            Control.class,
            "requirement",
            requirement,
            "state",
            "done",
            "basis",
            "on-paper",
            "checkedOn",
            TODAY,
            "confirmAgainOn",
            TODAY.plusDays(5)));
    desk.boundary(id, TODAY.plusDays(5));
  }

  @Test
  void environmentsAreKeptApart() {
    desk.insert(
        row(
            EnvironmentSeparation.class,
            "separation",
            "logical",
            "confirmedOn",
            TODAY,
            "confirmedBy",
            "見本"));
    desk.boundary("G-6-3", TODAY.plusYears(1));
    desk.insert(row(EnvironmentSeparation.class, "separation", "none"));
    assertThat(desk.status("G-6-3")).isEqualTo(Status.PARTLY);
  }

  @ParameterizedTest
  @CsvSource({"A-8-1", "B-8-1", "C-5-5", "D-8-1"})
  void aManualIsWrittenMadeKnownAndAtHand(String clause) {
    desk.insert(row(Manual.class, "system", "all", "establishedOn", TODAY));
    assertThat(desk.status(clause + "a", TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.status(clause + "a")).isEqualTo(Status.MET);
    assertThat(desk.status(clause + "b")).isEqualTo(Status.NOT_YET);
    assertThat(desk.status(clause + "c")).isEqualTo(Status.NOT_YET);
    desk.update(
        new Ref<>(1),
        row(
            Manual.class,
            "system",
            "all",
            "establishedOn",
            TODAY,
            "announcedOn",
            TODAY,
            "announcedHow",
            "meeting",
            "availableOn",
            TODAY));
    assertThat(desk.status(clause + "b")).isEqualTo(Status.MET);
    desk.boundary(clause + "c", TODAY.plusYears(1));
  }

  @ParameterizedTest
  @CsvSource({"G-7-2b, eligibility", "G-7-2d, eligibility", "G-7-3b, claims"})
  void termsAreAgreedToAndLookedAtAgain(String id, String business) {
    desk.insert(row(TermsOfUse.class, "business", business));
    assertThat(desk.status(id)).isEqualTo(Status.NOT_YET);
    desk.update(
        new Ref<>(1),
        row(TermsOfUse.class, "business", business, "agreedOn", TODAY, "agreedBy", "見本"));
    desk.boundary(id, TODAY.plusYears(1));
  }

  @ParameterizedTest
  @CsvSource({"A-11-1", "B-11-1", "C-9-2", "D-11-1"})
  void theHeadDecidesHowOftenIsRegularly(String id) {
    assertThat(desk.said(id))
        .containsExactly("ウイルスチェックの間隔を、まだ長が決めていません。", "規程の評価と見直しの間隔を、まだ長が決めていません。");
    desk.insert(every(DecidedMatter.VIRUS_CHECK, 1));
    assertThat(desk.status(id)).isEqualTo(Status.PARTLY);
    desk.insert(every(DecidedMatter.REVIEW, 12));
    assertThat(desk.status(id)).isEqualTo(Status.MET);
    assertThat(desk.status(id, TODAY.minusYears(3).minusDays(1))).isEqualTo(Status.NOT_YET);
  }

  @Test
  void violationsAreAnsweredByRulesLaidDownBefore() {
    desk.insert(row(ViolationRule.class, "decidedOn", TODAY));
    for (String id : new String[] {"G-8-1a", "A-9-1a", "C-7-1a", "G-8-1b", "C-7-1b"}) {
      assertThat(desk.status(id, TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
      assertThat(desk.status(id)).isEqualTo(Status.MET);
    }
    desk.insert(row(Violation.class, "number", "VI-1"));
    assertThat(desk.said("G-8-1b")).containsExactly("まだ対応の終わっていない違反があります：「VI-1」。");
  }

  @Test
  void auditRecordsAreKeptForATimeThatIsSettled() {
    desk.insert(row(KeptLog.class, "kind", "audit", "keptMonths", 60, "confirmedOn", TODAY));
    desk.boundary("G-9-1a", TODAY.plusYears(1));
    assertThat(desk.status("G-5-5a")).isEqualTo(Status.NOT_YET);
  }

  @Test
  void theAuditorStandsOutside() {
    desk.insert(row(Audit.class, "appointedOn", TODAY, "independence", "involved"));
    assertThat(desk.status("G-9-2a", TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.said("G-9-2a")).containsExactly("「見本」は、業務から独立していません。");
    desk.update(new Ref<>(1), row(Audit.class, "appointedOn", TODAY, "independence", "outside"));
    assertThat(desk.status("G-9-2f")).isEqualTo(Status.MET);
  }

  @Test
  void whoWasAppointedBeforeTheLastAuditorNoLongerCounts() {
    desk.insert(row(Audit.class, "appointedOn", TODAY.minusYears(2), "independence", "involved"));
    desk.insert(row(Audit.class, "appointedOn", TODAY, "independence", "outside"));
    assertThat(desk.status("G-9-2a")).isEqualTo(Status.MET);
    desk.insert(row(Audit.class, "appointedOn", TODAY, "independence", "involved"));
    assertThat(desk.status("G-9-2a")).isEqualTo(Status.PARTLY);
  }

  @Test
  void auditsComeBackAsTheHeadDecided() {
    desk.insert(row(Audit.class, "carriedOutOn", TODAY));
    assertThat(desk.said("G-9-2c")).containsExactly("監査の間隔を、まだ長が決めていません。");
    desk.insert(every(DecidedMatter.AUDIT, 6));
    desk.insert(every(DecidedMatter.AUDIT, 12));
    desk.boundary("G-9-2h", TODAY.plusYears(1));
  }

  @Test
  void whatAnAuditFindsIsReportedAndPutRightByItsDay() {
    Ref<Audit> audit = desk.insert(row(Audit.class, "carriedOutOn", TODAY));
    assertThat(desk.status("G-9-3a")).isEqualTo(Status.NOT_YET);
    assertThat(desk.status("G-9-3b")).isEqualTo(Status.MET);
    desk.update(audit, row(Audit.class, "carriedOutOn", TODAY, "reportedOn", TODAY, "report", "棚"));
    assertThat(desk.status("G-9-3a")).isEqualTo(Status.MET);
    desk.insert(row(AuditFinding.class, "audit", audit, "dueOn", TODAY.plusDays(3)));
    assertThat(desk.status("G-9-3b", TODAY.plusDays(3))).isEqualTo(Status.PARTLY);
    assertThat(desk.judge("G-9-3b", TODAY).due()).isEqualTo(TODAY.plusDays(3));
    assertThat(desk.status("G-9-3b", TODAY.plusDays(4))).isEqualTo(Status.OVERDUE);
  }

  @Test
  void aReviewHoldsAsLongAsItWasDecidedWithIt() {
    desk.insert(row(Review.class, "everyMonths", 6, "evaluatedOn", TODAY));
    desk.boundary("C-8-1a", TODAY.plusMonths(6));
    assertThat(desk.status("C-8-1b")).isEqualTo(Status.NOT_YET);
    desk.update(
        new Ref<>(1),
        row(
            Review.class,
            "everyMonths",
            6,
            "evaluatedOn",
            TODAY,
            "decidedOn",
            TODAY,
            "keptBecause",
            "見本"));
    desk.insert(every(DecidedMatter.REVIEW, 12));
    desk.boundary("C-8-1b", TODAY.plusYears(1));
  }
}
