package org.kitei.domain.duty;

import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.LogKind;
import org.kitei.domain.profile.DecidedMatter;

/// The logs that are kept.
final class Logs {
  private Logs() {}

  /// One of the kind is kept for a time that is settled, and somebody saw so not longer ago than
  /// the head decided, or a year.
  static void of(Look look, LogKind kind) {
    Every<KeptLog> logs =
        look.every(
                KeptLog.class, look.rows(KeptLog.class, log -> log.kind() == kind), KeptLog::system)
            .as(KeptLog::kind, kind.key())
            .atLeastOne("duty.missing.no-log");
    logs.is(log -> log.keptMonths() != null, "duty.missing.log-period");
    logs.within(
        look.interval(DecidedMatter.LOG_CHECK),
        KeptLog::confirmedOn,
        "duty.missing.log-unconfirmed",
        "duty.missing.log-confirmed-long-ago");
  }
}
