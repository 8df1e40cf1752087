package org.kitei.domain.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.role.Staff;

/// What is done so that it does not happen again, by whom and until when (是正措置).
@Register(key = "incident_actions", feature = "incident", prefix = "IA", internal = true)
public record CorrectiveAction(
    Ref<Incident> incident,
    @Private @Multiline @Max(1000) String what,
    @Private @Nullable Ref<Staff> owner,
    LocalDate dueOn,
    @Nullable LocalDate doneOn) {
  /// The component by which the actions of one incident are found.
  public static final String INCIDENT = "incident";

  /// The same, done on `day`.
  public CorrectiveAction done(LocalDate day) {
    return new CorrectiveAction(incident, what, owner, dueOn, day);
  }

  public boolean isOverdue(LocalDate today) {
    return doneOn == null && dueOn.isBefore(today);
  }
}
