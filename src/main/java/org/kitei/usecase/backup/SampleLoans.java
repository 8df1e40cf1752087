package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.asset.MediumKind;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.device.Loan;
import org.kitei.domain.device.LoanKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.Staff;

/// What is lent to the people of a made-up institution, one thing each. Keys and cards they keep,
/// the rest has come back, but for the first medium, which is late.
final class SampleLoans {
  private static final int MOST = 60;
  private static final int DAYS = 7;

  private final SampleDiary diary;
  private final Happenings happenings;
  private final Circumstances at;
  private final Random random;

  SampleLoans(SampleDiary diary, Happenings happenings, Circumstances at, Random random) {
    this.diary = diary;
    this.happenings = happenings;
    this.at = at;
    this.random = random;
  }

  void write() {
    Ref<Medium> medium =
        diary.rows(Medium.class).stream()
            .filter(row -> row.value().kind() == MediumKind.USB_MEMORY)
            .map(row -> new Ref<Medium>(row.id()))
            .findFirst()
            .orElse(null);
    int people = Math.min(MOST, at.people().count() - 1);
    for (int i = 0; i < people; i++) {
      Happenings.Lent lent = happenings.lent().get(i % happenings.lent().size());
      LocalDate on = i == 0 ? at.date().minusDays(3L * DAYS) : day();
      boolean kept = lent.kind() == LoanKind.KEY || lent.kind() == LoanKind.CARD;
      loan(lent, at.people().at(i + 1), medium, on, kept, i == 0);
    }
  }

  private LocalDate day() {
    return at.date().minusDays(30L + random.nextInt(365 * (at.years() + 1)));
  }

  private void loan(
      Happenings.Lent lent,
      Ref<Staff> person,
      @Nullable Ref<Medium> medium,
      LocalDate on,
      boolean kept,
      boolean late) {
    diary.insert(
        new Loan(
            lent.kind(),
            lent.item(),
            person,
            null,
            lent.kind() == LoanKind.USB ? medium : null,
            on,
            at.profile().head(),
            kept ? null : on.plusDays(DAYS),
            kept || late ? null : on.plusDays(random.nextInt(DAYS))));
  }
}
