package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kitei.domain.network.LogKind;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Row;

/// What was sent is on record with its receipt, signed or not; or logs of sending and receiving are
/// kept, for a time that is settled, and somebody saw so. Neither longer ago than the head decided,
/// or a year.
///
/// serves G-5-5a
public final class TransmissionProofRule implements Rule {
  @Override
  public String requirement() {
    return "transmission-proof";
  }

  @Override
  public void judge(Look look) {
    Interval interval = look.interval(DecidedMatter.LOG_CHECK);
    List<Row<Transmission>> received =
        look.rows(Transmission.class, Transmission::isReceived).stream()
            .filter(row -> !interval.isOver(day(row), look.today()))
            .toList();
    if (received.isEmpty()) {
      Logs.of(look, LogKind.TRANSMISSION);
      return;
    }
    look.saw(Transmission.class, received);
    LocalDate last =
        interval.last(
            received.stream()
                .map(TransmissionProofRule::day)
                .max(Comparator.naturalOrder())
                .orElseThrow());
    look.lasts(last);
    if (look.isEnding(last)) {
      look.canBe(Deed.Add.of(Transmission.class));
    }
  }

  private static LocalDate day(Row<Transmission> row) {
    return row.value().at().toLocalDate();
  }
}
