package org.kitei.usecase.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.TypedText;

/// Takes typed texts one after the other and gathers what is wrong with them.
final class Texts {
  private final List<Problem> problems = new ArrayList<>();

  /// Null for what is empty, or not acceptable.
  @Nullable String line(String field, @Nullable String typed, int most) {
    return typed == null || typed.isBlank() ? null : taken(TypedText.line(field, typed, most));
  }

  @Nullable String lines(String field, @Nullable String typed, int most) {
    return typed == null || typed.isBlank() ? null : taken(TypedText.lines(field, typed, most));
  }

  @Nullable String required(String field, String typed, int most) {
    return taken(TypedText.lines(field, typed, most));
  }

  /// What is wrong so far; may be added to.
  List<Problem> problems() {
    return problems;
  }

  private @Nullable String taken(TypedText.Outcome outcome) {
    return switch (outcome) {
      case TypedText.Outcome.Taken(String text) -> text;
      case TypedText.Outcome.Refused(Problem problem) -> {
        problems.add(problem);
        yield null;
      }
    };
  }
}
