package org.kitei.domain.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.shared.Problem;

/// A log or other record that is kept: where and how long. Serves G-5-5 (logs of sending and
/// receiving) and G-9-1 (what an audit needs).
///
/// @param keptMonths how long it is kept, in months; null while nobody has settled it
/// @param confirmedOn when somebody last saw that it is being written
@Register(key = "logs", feature = "network", prefix = "LG")
public record KeptLog(
    @Name LogKind kind,
    @Name @Max(100) String system,
    @Max(200) String place,
    @Unit("months") @Nullable Integer keptMonths,
    @Nullable LocalDate confirmedOn,
    @Max(60) @Nullable String confirmedBy,
    @Max(200) @Nullable String note) {
  private static final int MOST_MONTHS = 600;

  public KeptLog {
    if (keptMonths != null && (keptMonths < 1 || keptMonths > MOST_MONTHS)) {
      throw new Unacceptable(
          List.of(Problem.at("keptMonths", "network.problem.months-range", 1, MOST_MONTHS)));
    }
  }
}
