package org.kitei.domain.duty;

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
    List<Row<Transmission>> received =
        look.rows(Transmission.class, Transmission::isReceived).stream()
            .filter(
                row ->
                    !look.interval(DecidedMatter.LOG_CHECK)
                        .isOver(row.value().at().toLocalDate(), look.today()))
            .toList();
    look.saw(Transmission.class, received);
    if (received.isEmpty()) {
      Logs.of(look, LogKind.TRANSMISSION);
    }
  }
}
