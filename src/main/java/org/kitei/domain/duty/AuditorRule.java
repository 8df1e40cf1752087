package org.kitei.domain.duty;

import org.kitei.domain.review.Audit;

/// Somebody independent of the system and the work is appointed to audit.
///
/// serves G-9-2a G-9-2f
public final class AuditorRule implements Rule {
  @Override
  public String requirement() {
    return "auditor";
  }

  @Override
  public void judge(Look look) {
    look.every(
            Audit.class,
            look.rows(Audit.class, audit -> audit.appointedOn() != null).stream()
                .filter(row -> look.hasCome(row.value().appointedOn()))
                .toList(),
            Audit::auditor)
        .atLeastOne("duty.missing.no-auditor")
        .is(Audit::isIndependent, "duty.missing.auditor-involved");
  }
}
