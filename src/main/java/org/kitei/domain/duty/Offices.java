package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Collection;
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

/// Who holds an office on a day. An appointment counts while it lasts and the person works here.
record Offices(Look look) {

  /// Looks for somebody in one of `roles`, for any system; the first role names what is missing.
  void look(Collection<Role> roles) {
    Role first = roles.iterator().next();
    look(
        named(first),
        appointments(Set.copyOf(roles)).toList(),
        Deed.Add.of(RoleAppointment.class).with(RoleAppointment::role, first.key()));
  }

  /// Looks for somebody in `role` for `system`.
  void look(Role role, CoveredSystem system, Message called) {
    look(
        called,
        forSystem(role, system),
        Deed.Add.of(RoleAppointment.class)
            .with(RoleAppointment::role, role.key())
            .with(RoleAppointment::system, system.key()));
  }

  boolean isHeld(Role role, CoveredSystem system) {
    return forSystem(role, system).stream().anyMatch(row -> holds(row.value()));
  }

  /// The roles that somebody holds.
  Stream<Role> held() {
    return appointments(Set.of(Role.values()))
        .map(Row::value)
        .filter(this::holds)
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

  private void look(Message called, List<Row<RoleAppointment>> appointments, Deed appoint) {
    List<Row<RoleAppointment>> here =
        appointments.stream().filter(row -> holds(row.value())).toList();
    if (!here.isEmpty()) {
      look.saw(RoleAppointment.class, here);
      return;
    }
    Optional<Row<RoleAppointment>> coming =
        appointments.stream()
            .filter(row -> row.value().appointedOn().isAfter(look.today()))
            .min(Comparator.comparing(row -> row.value().appointedOn()));
    if (coming.isPresent()) {
      LocalDate from = coming.get().value().appointedOn();
      look.saw(RoleAppointment.class, coming.get());
      look.comes(from, "duty.missing.officer-from", called, from);
    } else if (appointments.stream().anyMatch(row -> row.value().lastsOn(look.today()))) {
      look.lacks("duty.missing.officer-left", called);
      look.canBe(appoint);
    } else {
      look.lacks("duty.missing.officer", called);
      look.canBe(appoint);
    }
  }

  private List<Row<RoleAppointment>> forSystem(Role role, CoveredSystem system) {
    return appointments(Set.of(role)).filter(row -> row.value().system().covers(system)).toList();
  }

  private Stream<Row<RoleAppointment>> appointments(Set<Role> roles) {
    return look.rows(RoleAppointment.class, each -> roles.contains(each.role())).stream();
  }

  private boolean holds(RoleAppointment appointment) {
    return appointment.lastsOn(look.today()) && isHere(appointment);
  }

  private boolean isHere(RoleAppointment appointment) {
    return look.rows(Staff.class).stream()
        .anyMatch(
            row -> row.id() == appointment.person().id() && row.value().isHereOn(look.today()));
  }
}
