package org.kitei.domain.duty;

import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;

/// The head has decided how often is "regularly", for each matter the original says it of.
///
/// serves A-11-1 B-11-1 C-9-2 D-11-1
public final class HeadDecisionsRule implements Rule {
  @Override
  public String requirement() {
    return "head-decisions";
  }

  @Override
  public void judge(Look look) {
    for (DecidedMatter matter : look.asked().of("decided", DecidedMatter.class)) {
      Intervals.decision(look, matter)
          .ifPresentOrElse(
              row -> look.saw(HeadDecision.class, row), () -> Intervals.lacks(look, matter));
    }
  }
}
