package org.kitei.domain.duty;

/// Every line the business runs over is of a kind that is permitted; which are is a pack, for it
/// changes without the guideline.
///
/// serves G-5-7a
public final class ClosedLineRule implements Rule {
  @Override
  public String requirement() {
    return "closed-line";
  }

  @Override
  public void judge(Look look) {
    Lines.of(look).is(Lines.permitted(look), "duty.missing.line-not-permitted");
  }
}
