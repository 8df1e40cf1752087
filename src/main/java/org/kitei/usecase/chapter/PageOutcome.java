package org.kitei.usecase.chapter;

import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Problem;

/// What came of answering a page.
public sealed interface PageOutcome {
  /// It is in the registers.
  ///
  /// @param chapter how the chapter stands now
  record Saved(ChapterView chapter) implements PageOutcome {}

  /// Nothing was saved.
  record Refused(List<At> problems) implements PageOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// A problem in one row of the page.
  ///
  /// @param handle of the answer, as in [org.kitei.domain.chapter.Answer]
  record At(RegisterType<?> register, String handle, Problem problem) {}
}
