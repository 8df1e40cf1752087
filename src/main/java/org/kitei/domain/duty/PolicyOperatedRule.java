package org.kitei.domain.duty;

/// The head states that daily work follows the regulation.
///
/// serves G-7-1b
public final class PolicyOperatedRule implements Rule {
  @Override
  public String requirement() {
    return "policy-operated";
  }

  @Override
  public void judge(Look look) {
    look.attested();
  }
}
