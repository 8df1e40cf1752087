package org.kitei.usecase.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.incident.Party;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;

/// Who stands behind a party in this institution: officers by their appointments, everybody else by
/// the contacts in the order of calling.
public final class WhomToCall {
  private final RegisterStore store;
  private final Present present;

  public WhomToCall(RegisterStore store, Present present) {
    this.store = store;
    this.present = present;
  }

  /// Somebody to call.
  ///
  /// @param way telephone number or address, or null where none is known
  public record Reach(String name, @Nullable String way) {}

  /// In the order of calling; empty where nobody is known.
  public List<Reach> of(Party party) {
    return switch (party) {
      case OPERATIONS_MANAGER -> officers();
      case MAINTENANCE -> contacts(Set.of(ContactKind.MAINTENANCE));
      case MINISTRY -> contacts(Set.of(ContactKind.MINISTRY));
      case COMMISSION -> contacts(Set.of(ContactKind.COMMISSION));
      case PERSONS -> List.of();
    };
  }

  /// The operations managers; where there are none, whoever is responsible, else the head's own
  /// contact within the institution.
  private List<Reach> officers() {
    List<Reach> managers = holding(Role.OPERATIONS_MANAGER);
    if (!managers.isEmpty()) {
      return managers;
    }
    List<Reach> responsible = holding(Role.RESPONSIBLE);
    return responsible.isEmpty() ? contacts(Set.of(ContactKind.INSIDE)) : responsible;
  }

  private List<Reach> holding(Role role) {
    List<Reach> found = new ArrayList<>();
    for (Row<RoleAppointment> row : store.rows(RoleAppointment.class)) {
      RoleAppointment appointment = row.value();
      if (row.inUse() && appointment.role() == role && appointment.lastsOn(present.today())) {
        store
            .row(Staff.class, appointment.person().id())
            .map(Row::value)
            .filter(person -> person.isHereOn(present.today()))
            .map(person -> new Reach(person.name(), number(person.name()).orElse(null)))
            .filter(reach -> !found.contains(reach))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// The number under which somebody stands among the contacts.
  private Optional<String> number(String name) {
    return inOrder()
        .filter(contact -> contact.kind() == ContactKind.INSIDE && name.equals(contact.person()))
        .flatMap(contact -> Stream.ofNullable(way(contact)))
        .findFirst();
  }

  private List<Reach> contacts(Set<ContactKind> kinds) {
    return inOrder()
        .filter(contact -> kinds.contains(contact.kind()))
        .map(contact -> new Reach(contact.organisation(), way(contact)))
        .toList();
  }

  private Stream<Contact> inOrder() {
    return store.rows(Contact.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .sorted(Comparator.comparingInt(Contact::position));
  }

  private static @Nullable String way(Contact contact) {
    return contact.phone() == null ? contact.email() : contact.phone();
  }
}
