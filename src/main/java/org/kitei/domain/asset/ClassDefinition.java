package org.kitei.domain.asset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// What one of the three classes means here; serves G 2(2), A 3-1, B 3-1, C 4-2, D 3-1. The head
/// sets the classes (G); by A, B and D the information manager classes by them, by C defines them.
///
/// @param examples information of this class, as the people here call it
@Register(key = "classification", feature = "asset", prefix = "CL")
public record ClassDefinition(
    @Name InformationClass classification,
    @Multiline @Max(1000) String definition,
    @Multiline @Max(1000) @Nullable String examples,
    @Max(60) String definedBy,
    LocalDate definedOn,
    int version) {
  public ClassDefinition {
    if (version < 1) {
      throw new Unacceptable(List.of(Problem.at("version", "asset.problem.version-from-one")));
    }
  }
}
