package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Wareki;

/// Who holds an office on a day. An appointment counts while it lasts and the person works here.
record Offices(Facts facts, LocalDate today) {

  /// Looks for somebody in one of `roles`, for any system; the first role names what is missing.
  void look(Sight sight, List<Role> roles) {
    look(sight, named(roles.getFirst()), appointments(Set.copyOf(roles)).toList());
  }

  /// Looks for somebody in `role` for `system`.
  void look(Sight sight, Role role, CoveredSystem system, Message called) {
    look(
        sight,
        called,
        appointments(Set.of(role)).filter(row -> row.value().system().covers(system)).toList());
  }

  boolean isHeld(Role role, CoveredSystem system) {
    Sight sight = new Sight();
    look(sight, role, system, named(role));
    return sight.lacksNothing();
  }

  /// The roles that somebody holds.
  Stream<Role> held() {
    return appointments(Set.of(Role.values()))
        .map(Row::value)
        .filter(each -> each.lastsOn(today) && isHere(each))
        .map(RoleAppointment::role)
        .distinct();
  }

  static Message named(Role role) {
    return Message.of(WordKeys.choice(role));
  }

  static Message named(Role role, CoveredSystem system) {
    return Message.of(
        "duty.missing.office-of-system", Message.of(WordKeys.choice(system)), named(role));
  }

  private void look(Sight sight, Message called, List<Row<RoleAppointment>> appointments) {
    List<Row<RoleAppointment>> lasting =
        appointments.stream().filter(row -> row.value().lastsOn(today)).toList();
    List<Row<RoleAppointment>> here = lasting.stream().filter(row -> isHere(row.value())).toList();
    if (!here.isEmpty()) {
      here.forEach(row -> sight.saw(RoleAppointment.class, row));
      return;
    }
    Optional<Row<RoleAppointment>> coming =
        appointments.stream()
            .filter(row -> row.value().appointedOn().isAfter(today))
            .min(Comparator.comparing(row -> row.value().appointedOn()));
    if (coming.isPresent()) {
      LocalDate from = coming.get().value().appointedOn();
      sight.saw(RoleAppointment.class, coming.get());
      sight.comes(from, "duty.missing.officer-from", called, Wareki.format(from));
    } else if (!lasting.isEmpty()) {
      sight.lacks("duty.missing.officer-left", called);
    } else {
      sight.lacks("duty.missing.officer", called);
    }
  }

  private Stream<Row<RoleAppointment>> appointments(Set<Role> roles) {
    return facts.rows(RoleAppointment.class).stream()
        .filter(row -> roles.contains(row.value().role()));
  }

  private boolean isHere(RoleAppointment appointment) {
    return facts.rows(Staff.class).stream()
        .anyMatch(row -> row.id() == appointment.person().id() && row.value().isHereOn(today));
  }
}
