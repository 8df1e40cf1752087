package org.kitei.domain.register;

import java.util.List;
import org.kitei.domain.shared.Problem;

/// Thrown by a record's compact constructor when its values do not fit together.
public final class Unacceptable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public Unacceptable(List<Problem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
