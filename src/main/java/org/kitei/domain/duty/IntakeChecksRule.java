package org.kitei.domain.duty;

import java.util.List;
import java.util.Set;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.IntakeKind;
import org.kitei.domain.register.Row;

/// What came in was checked at the occasion the sentence names (`intake`), and what was found is
/// dealt with; where there was no such occasion, the head states it.
///
/// serves C-4-3a C-4-3b C-4-3c
public final class IntakeChecksRule implements Rule {
  @Override
  public String requirement() {
    return "intake-checks";
  }

  @Override
  public void judge(Look look) {
    Set<IntakeKind> kinds = look.asked().of("intake", IntakeKind.class);
    List<Row<IntakeCheck>> checks =
        look.rows(IntakeCheck.class, check -> kinds.contains(check.kind()));
    if (checks.isEmpty()) {
      look.attested();
    }
    look.every(IntakeCheck.class, checks, IntakeCheck::subject)
        .is(check -> !check.isOpen(), "duty.missing.intake-open");
  }
}
