package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Writing;

/// An appointment that was changed on the page. Another person succeeds the former, whose dismissal
/// stays in the register; a slip mended on the day of the appointment leaves no trace there.
record Succession(RoleAppointment former, RoleAppointment named, LocalDate today) {

  Optional<Problem> problem() {
    return isAnother() && from().isBefore(former.appointedOn())
        ? Optional.of(Problem.at("appointedOn", "chapter.problem.before-former"))
        : Optional.empty();
  }

  void write(Writing writing, long id) {
    if (!isAnother()) {
      writing.update(id, named);
    } else if (from().equals(former.appointedOn())) {
      writing.update(id, successor());
    } else {
      writing.update(id, dismissed());
      writing.insert(successor());
    }
  }

  private boolean isAnother() {
    return !former.person().equals(named.person());
  }

  /// A date left as it was is the former's; the successor begins today.
  private LocalDate from() {
    boolean untouched = named.appointedOn().equals(former.appointedOn());
    return untouched && former.appointedOn().isBefore(today) ? today : named.appointedOn();
  }

  private RoleAppointment dismissed() {
    return new RoleAppointment(
        former.role(),
        former.system(),
        former.person(),
        former.jobTitle(),
        former.appointedBy(),
        former.appointedOn(),
        from(),
        former.letterPrintedOn(),
        former.acceptedOn());
  }

  /// A job title left as it was is the former's too.
  private RoleAppointment successor() {
    return new RoleAppointment(
        named.role(),
        named.system(),
        named.person(),
        Objects.equals(named.jobTitle(), former.jobTitle()) ? null : named.jobTitle(),
        named.appointedBy(),
        from(),
        null,
        null,
        null);
  }
}
