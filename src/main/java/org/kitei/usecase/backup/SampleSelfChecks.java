package org.kitei.usecase.backup;

import java.time.LocalDate;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.duty.SelfCheck;
import org.kitei.domain.duty.SelfCheckResult;

/// The self-checks of a made-up institution, every half year; only in the last one something is to
/// become better.
final class SampleSelfChecks {
  private static final int MONTHS = 6;

  private final SampleDiary diary;
  private final Happenings happenings;
  private final Circumstances at;

  SampleSelfChecks(SampleDiary diary, Happenings happenings, Circumstances at) {
    this.diary = diary;
    this.happenings = happenings;
    this.at = at;
  }

  void write() {
    LocalDate last = at.lately();
    for (int back = 2 * at.years(); back >= 0; back--) {
      LocalDate day = last.minusMonths((long) MONTHS * back);
      for (Happenings.Asked asked : happenings.selfChecked()) {
        boolean open = back == 0 && asked.improvement() != null;
        diary.insert(
            new SelfCheck(
                day,
                asked.item(),
                open ? SelfCheckResult.NO : SelfCheckResult.YES,
                open ? asked.improvement() : null,
                open ? at.date().plusMonths(1) : null,
                at.profile().head()));
      }
    }
  }
}
