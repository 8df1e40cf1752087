package org.kitei.domain.role;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// Who was given a role, by whom and when.
///
/// @param dismissedOn the day it ended, or null while it lasts
/// @param letterPrintedOn when the letter of appointment was last printed
/// @param acceptedOn when the person signed it
@Register(key = "role_appointments", feature = "role", prefix = "RA")
public record RoleAppointment(
    @Name Role role,
    CoveredSystem system,
    @Name Ref<Staff> person,
    @Max(60) @Nullable String jobTitle,
    @Max(60) String appointedBy,
    LocalDate appointedOn,
    @Nullable LocalDate dismissedOn,
    @Nullable LocalDate letterPrintedOn,
    @Nullable LocalDate acceptedOn) {
  public RoleAppointment {
    if (dismissedOn != null && dismissedOn.isBefore(appointedOn)) {
      throw new Unacceptable(
          List.of(Problem.at("dismissedOn", "role.problem.dismissed-before-appointed")));
    }
  }

  /// The same once its letter was printed on `day`.
  public RoleAppointment letterPrinted(LocalDate day) {
    return new RoleAppointment(
        role, system, person, jobTitle, appointedBy, appointedOn, dismissedOn, day, acceptedOn);
  }

  /// Whether it lasts on `day`: from the day of the appointment to the day before the dismissal.
  public boolean lastsOn(LocalDate day) {
    return !appointedOn.isAfter(day) && (dismissedOn == null || dismissedOn.isAfter(day));
  }
}
