package org.kitei.domain.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// Which articles of an adopted regulation answer a clause of the guideline, or why none does.
/// Computed when the regulation is adopted, never entered. Serves G-7-1.
///
/// @param item the clause as printed, such as `5(4)`
/// @param subject its heading
/// @param articles the articles as printed, joined by commas
/// @param version of the regulation
@Register(key = "coverage", feature = "regulation", prefix = "CV", computed = true)
public record Coverage(
    @Name @Max(20) String item,
    @Name @Max(100) String subject,
    @Max(200) @Nullable String articles,
    @Nullable CoverageGap gap,
    int version) {
  public Coverage {
    if ((articles == null) == (gap == null)) {
      throw new Unacceptable(List.of(Problem.at("gap", "regulation.problem.articles-or-gap")));
    }
  }
}
