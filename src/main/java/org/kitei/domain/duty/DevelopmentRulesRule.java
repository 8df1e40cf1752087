package org.kitei.domain.duty;

import org.kitei.domain.regulation.DevelopmentReview;
import org.kitei.domain.regulation.DocumentKind;

/// Development rules are in force; keeping to them (遵守) is seen by that projects were held against
/// them and nothing is left that does not follow.
///
/// serves G-6-1a G-6-1b G-6-1f G-6-1g G-6-1k G-6-1l
public final class DevelopmentRulesRule implements Rule {
  @Override
  public String requirement() {
    return "development-rules";
  }

  @Override
  public void judge(Look look) {
    Adopted.look(look, DocumentKind.DEVELOPMENT_RULES);
    if (!look.isDoneOnce()) {
      look.every(
              DevelopmentReview.class,
              look.rows(DevelopmentReview.class),
              DevelopmentReview::project)
          .atLeastOne("duty.missing.no-development-review")
          .is(review -> !review.isOpen(), "duty.missing.development-open");
    }
  }
}
