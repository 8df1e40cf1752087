package org.kitei.domain.duty;

import org.kitei.domain.regulation.DocumentKind;

/// A basic policy is in force, or a regulation, which is one in itself.
///
/// serves G-I3-2
public final class BasicPolicyRule implements Rule {
  @Override
  public String requirement() {
    return "basic-policy";
  }

  @Override
  public void judge(Look look) {
    Adopted.look(look, DocumentKind.BASIC_POLICY, DocumentKind.REGULATION);
  }
}
