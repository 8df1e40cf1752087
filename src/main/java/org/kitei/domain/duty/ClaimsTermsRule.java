package org.kitei.domain.duty;

/// The institution agreed to the terms of use for online claims, and somebody looked at them not
/// longer ago than the head decided, or a year.
///
/// serves G-7-3b
public final class ClaimsTermsRule implements Rule {
  @Override
  public String requirement() {
    return "claims-terms";
  }

  @Override
  public void judge(Look look) {
    Terms.of(look);
  }
}
