package org.kitei.domain.duty;

import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.review.Audit;

/// An audit was carried out not longer ago than the head decided; the original says 定期的に and no
/// number.
///
/// serves G-9-2c G-9-2h
public final class AuditsRule implements Rule {
  @Override
  public String requirement() {
    return "audits";
  }

  @Override
  public void judge(Look look) {
    look.newest(
        Audit.class,
        Audit::carriedOutOn,
        look.interval(DecidedMatter.AUDIT),
        "duty.missing.no-audit",
        "duty.missing.audit-old");
  }
}
