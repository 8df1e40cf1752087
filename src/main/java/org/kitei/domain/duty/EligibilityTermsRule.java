package org.kitei.domain.duty;

/// The institution agreed to the terms of use for eligibility checks, and somebody looked at them
/// not longer ago than the head decided, or a year.
///
/// serves G-7-2b G-7-2d
public final class EligibilityTermsRule implements Rule {
  @Override
  public String requirement() {
    return "eligibility-terms";
  }

  @Override
  public void judge(Look look) {
    Terms.of(look);
  }
}
