package org.kitei.domain.duty;

import org.kitei.domain.regulation.DocumentKind;

/// Audit rules are in force.
///
/// serves G-9-2b G-9-2g
public final class AuditRulesRule implements Rule {
  @Override
  public String requirement() {
    return "audit-rules";
  }

  @Override
  public void judge(Look look) {
    Adopted.look(look, DocumentKind.AUDIT_RULES);
  }
}
