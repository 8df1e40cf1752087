package org.kitei.domain.duty;

import org.kitei.domain.regulation.DocumentKind;

/// A regulation is adopted and in force.
///
/// serves G-7-1a
public final class SecurityPolicyRule implements Rule {
  @Override
  public String requirement() {
    return "security-policy";
  }

  @Override
  public void judge(Look look) {
    Adopted.look(look, DocumentKind.REGULATION);
  }
}
