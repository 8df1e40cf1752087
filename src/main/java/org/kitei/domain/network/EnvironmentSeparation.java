package org.kitei.domain.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// That development and test are kept apart from operation. Serves G-6-3 of review-and-payment
/// organisations and operating bodies.
///
/// @param realData whether data of real people are used there; null while nobody knows
/// @param details how they are kept apart
@Register(key = "env_separation", feature = "network", prefix = "ES")
public record EnvironmentSeparation(
    @Name @Max(100) String system,
    @Name Environment environment,
    Separation separation,
    @Nullable Boolean realData,
    @NoSecret @Private @Multiline @Max(1000) @Nullable String details,
    @Nullable LocalDate confirmedOn,
    @Max(60) @Nullable String confirmedBy) {
  public EnvironmentSeparation {
    if (confirmedOn != null && confirmedBy == null) {
      throw new Unacceptable(List.of(Problem.at("confirmedBy", "network.problem.confirmed-by")));
    }
  }
}
