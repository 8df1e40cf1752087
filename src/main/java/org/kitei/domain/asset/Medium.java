package org.kitei.domain.asset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Key;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// A medium data are carried or kept on, and whether it may be connected; serves A 3-2, B 3-2, D
/// 3-2 and C appendix 4.
///
/// @param volume what the computer calls it when it is connected
/// @param permitted whether it may be connected to the devices as an external medium
@Register(key = "media", feature = "asset", prefix = "MD")
public record Medium(
    @Key @Max(20) String number,
    @Name @Max(100) String name,
    MediumKind kind,
    InformationClass classification,
    @Max(200) String place,
    @Max(60) @Nullable String volume,
    @Nullable Boolean encrypted,
    boolean permitted,
    @Nullable LocalDate permittedOn,
    @Max(60) @Nullable String permittedBy,
    @Nullable LocalDate disposedOn,
    @Max(200) @Nullable String disposal) {
  public Medium {
    List<Problem> problems = new ArrayList<>();
    if (permitted && permittedOn == null) {
      problems.add(Problem.at("permittedOn", "asset.problem.permitted-when"));
    }
    if (permitted && kind == MediumKind.PAPER) {
      problems.add(Problem.at("permitted", "asset.problem.paper-permitted"));
    }
    if (disposedOn != null && disposal == null) {
      problems.add(Problem.at("disposal", "asset.problem.disposed-how"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether it may be connected on `day`, to carry a backup for instance.
  public boolean mayBeConnectedOn(LocalDate day) {
    return permitted
        && permittedOn != null
        && !permittedOn.isAfter(day)
        && (disposedOn == null || disposedOn.isAfter(day));
  }
}
