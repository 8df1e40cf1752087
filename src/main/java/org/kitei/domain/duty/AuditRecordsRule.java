package org.kitei.domain.duty;

import org.kitei.domain.network.LogKind;

/// It is settled where and how long the records an audit needs are kept, and somebody saw so not
/// longer ago than the head decided, or a year.
///
/// serves G-9-1a G-9-1f
public final class AuditRecordsRule implements Rule {
  @Override
  public String requirement() {
    return "audit-records";
  }

  @Override
  public void judge(Look look) {
    Logs.of(look, LogKind.AUDIT);
  }
}
