package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;

/// Who is appointed to what, as papers say it.
record People(Desk desk) {
  private static final Comparator<RoleAppointment> BY_OFFICE =
      Comparator.comparing(RoleAppointment::system).thenComparing(RoleAppointment::role);

  /// The appointments that last or are to come, by role and system.
  List<RoleAppointment> appointments() {
    return appointments(desk.rows(), desk.today()).stream().map(Row::value).toList();
  }

  /// The same as rows.
  static List<Row<RoleAppointment>> appointments(Rows rows, LocalDate today) {
    return rows.rows(RoleAppointment.class).stream()
        .filter(Row::inUse)
        .filter(each -> isNotOver(each.value(), today))
        .sorted(Comparator.comparing(Row::value, BY_OFFICE))
        .toList();
  }

  private static boolean isNotOver(RoleAppointment appointment, LocalDate today) {
    return appointment.dismissedOn() == null || appointment.dismissedOn().isAfter(today);
  }

  String name(RoleAppointment appointment) {
    return staff(appointment).map(Staff::name).orElse("");
  }

  /// The job title given with the appointment, else what the person works as.
  Optional<String> job(RoleAppointment appointment) {
    return Optional.ofNullable(appointment.jobTitle())
        .or(() -> staff(appointment).flatMap(each -> Optional.ofNullable(each.occupation())));
  }

  /// Everybody in a role, one line each, with the system where it is not all.
  String holders(Role role) {
    return appointments().stream()
        .filter(each -> each.role() == role)
        .map(
            each ->
                each.system() == CoveredSystem.ALL
                    ? name(each)
                    : desk.words().say("paper.of-system", name(each), system(each)))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  String role(Role role) {
    return desk.words().say(WordKeys.choice(role));
  }

  String system(RoleAppointment appointment) {
    return desk.words().say(WordKeys.choice(appointment.system()));
  }

  private Optional<Staff> staff(RoleAppointment appointment) {
    return desk.rows().rows(Staff.class).stream()
        .filter(row -> row.id() == appointment.person().id())
        .map(Row::value)
        .findFirst();
  }
}
