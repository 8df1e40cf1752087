package org.kitei.domain.duty;

import org.kitei.domain.review.Audit;
import org.kitei.domain.review.AuditFinding;

/// Every audit that was carried out has its report (`action` is `report`), and everything found is
/// put right; what is past its day is overdue (`correction`).
///
/// serves G-9-3a G-9-3b G-9-3f G-9-3g
public final class CorrectiveActionRule implements Rule {
  @Override
  public String requirement() {
    return "corrective-action";
  }

  @Override
  public void judge(Look look) {
    Every<Audit> done =
        look.every(
                Audit.class,
                look.rows(Audit.class).stream()
                    .filter(row -> look.hasCome(row.value().carriedOutOn()))
                    .toList(),
                Audit::auditor)
            .atLeastOne("duty.missing.no-audit");
    if (look.asked().has("action", "report")) {
      done.is(audit -> look.hasCome(audit.reportedOn()), "duty.missing.audit-unreported");
      return;
    }
    look.saw(Audit.class, done.rows());
    Every<AuditFinding> open =
        look.every(
            AuditFinding.class,
            look.rows(AuditFinding.class, AuditFinding::isOpen),
            AuditFinding::finding);
    open.due(AuditFinding::dueOn, "duty.missing.finding-open", "duty.missing.finding-overdue");
  }
}
