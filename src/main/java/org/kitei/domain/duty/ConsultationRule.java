package org.kitei.domain.duty;

import org.kitei.domain.incident.Consultation;
import org.kitei.domain.role.Role;

/// Whoever the sentence names (`consulted`) is there to be asked: the system administrator by
/// models A, B and D, the information manager by C; and every question has its answer.
///
/// serves A-5-6a A-5-6b B-5-6a B-5-6b C-6-6 D-5-6a D-5-6b
public final class ConsultationRule implements Rule {
  @Override
  public String requirement() {
    return "consultation";
  }

  @Override
  public void judge(Look look) {
    new Offices(look).look(look.asked().of("consulted", Role.class));
    look.every(Consultation.class, look.rows(Consultation.class), Consultation::number)
        .is(each -> each.answeredOn() != null, "duty.missing.consultation-open");
  }
}
