package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.domain.duty.RuleDesk.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttestationTest {
  /// Is to be done all the time, and only the head can say it.
  private static final String ONGOING = "G-5-6";

  /// Is to be done once.
  private static final String ONCE = "C-9-1";

  private final RuleDesk desk = new RuleDesk();

  @Test
  void aStatementHoldsFromItsDayToTheDayItIsToBeConfirmedAgain() {
    desk.insert(done("system-confidentiality", TODAY, TODAY.plusYears(1)));
    assertThat(desk.status(ONGOING, TODAY.minusDays(1))).isEqualTo(Status.NOT_YET);
    assertThat(desk.status(ONGOING, TODAY)).isEqualTo(Status.MET);
    assertThat(desk.judge(ONGOING, TODAY).evidence())
        .containsExactly(new Finding.Evidence("controls", "CO-001"));
    assertThat(desk.status(ONGOING, TODAY.plusYears(1))).isEqualTo(Status.MET);
    LocalDate past = TODAY.plusYears(1).plusDays(1);
    assertThat(desk.status(ONGOING, past)).isEqualTo(Status.OVERDUE);
    assertThat(desk.judge(ONGOING, past).due()).isEqualTo(TODAY.plusYears(1));
    assertThat(desk.said(ONGOING, past))
        .containsExactly("令和8年12月1日に確かめました。令和9年12月1日までにもう一度確かめることになっていました。");
  }

  @Test
  void whatIsDoneOnceNeedsNoDayToConfirmAgainAndWhatGoesOnDoes() {
    desk.insert(done("appendix-measures", TODAY, null));
    desk.insert(done("system-confidentiality", TODAY, null));
    assertThat(desk.status(ONCE)).isEqualTo(Status.MET);
    assertThat(desk.status(ONGOING)).isEqualTo(Status.PARTLY);
    assertThat(desk.said(ONGOING)).containsExactly("次にいつ確かめるかが、まだ決まっていません。");
  }

  @Test
  void theNewestStatementCounts() {
    desk.insert(done("system-confidentiality", TODAY.minusYears(2), TODAY.minusYears(1)));
    assertThat(desk.status(ONGOING)).isEqualTo(Status.OVERDUE);
    desk.insert(done("system-confidentiality", TODAY, TODAY.plusMonths(6)));
    assertThat(desk.status(ONGOING)).isEqualTo(Status.MET);
  }

  @Test
  void aStatementOfAnotherRequirementShowsNothing() {
    desk.insert(done("data-confidentiality", TODAY, TODAY.plusYears(1)));
    assertThat(desk.status(ONGOING)).isEqualTo(Status.NOT_YET);
    assertThat(desk.said(ONGOING)).containsExactly("システムを守る対策が行われているかが、まだ確かめられていません。");
  }

  private static Control done(String requirement, LocalDate on, @Nullable LocalDate again) {
    return new Control(requirement, ControlState.DONE, Basis.SEEN, on, "見本 一郎", again, null, null);
  }
}
