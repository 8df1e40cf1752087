package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.kitei.domain.network.Direction;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.network.TransmissionProof;
import org.kitei.domain.shared.Business;

/// What a made-up institution sent and received month by month since it adopted its regulation. The
/// receipt of the last month has not been seen.
final class SampleTransmissions {
  private static final int DAY = 8;
  private static final int ITEMS = 60;

  private final SampleDiary diary;
  private final Circumstances at;
  private final Random random;
  private final int staff;

  /// @param staff how many people there are; the more, the more is sent
  SampleTransmissions(SampleDiary diary, Circumstances at, Random random, int staff) {
    this.diary = diary;
    this.at = at;
    this.random = random;
    this.staff = staff;
  }

  void write() {
    for (Business business : new Business[] {Business.CLAIMS, Business.ENROLMENT}) {
      if (at.profile().does(business)) {
        monthly(business);
      }
    }
  }

  private void monthly(Business business) {
    boolean sends = business == Business.CLAIMS && at.profile().kind().isMedical();
    LocalDate month = at.adopted().withDayOfMonth(1);
    for (LocalDate next = month.plusMonths(1); on(next).isBefore(at.date()); ) {
      LocalDateTime sent = on(next).atTime(9 + random.nextInt(8), random.nextInt(60));
      boolean last = !on(next.plusMonths(1)).isBefore(at.date());
      diary.insert(
          new Transmission(
              business,
              next.minusMonths(1),
              sends ? Direction.SENT : Direction.RECEIVED,
              sent,
              TransmissionProof.RECEIPTS,
              staff * ITEMS + random.nextInt(staff * ITEMS),
              number(sent),
              last ? null : sent.toLocalDate(),
              at.people().name(1),
              null));
      next = next.plusMonths(1);
    }
  }

  private static LocalDate on(LocalDate month) {
    return month.withDayOfMonth(DAY);
  }

  private String number(LocalDateTime sent) {
    return "R" + sent.getYear() + "-" + (100_000 + random.nextInt(900_000));
  }
}
