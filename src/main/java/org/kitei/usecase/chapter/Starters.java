package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.ContactMethod;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibleParty;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Keyed;
import org.kitei.port.RegisterStore;
import org.kitei.port.StarterSource;
import org.kitei.usecase.duty.StatusService;

/// Rows to begin with: the starter rows that suit the institution, and empty ones in which stands
/// what can be known. Nothing of it is a record until it is saved.
final class Starters {
  /// Whom one tells of an accident first, with a model and without one.
  private static final Set<Role> TOLD_FIRST = Set.of(Role.OPERATIONS_MANAGER, Role.RESPONSIBLE);

  private final RegisterStore store;
  private final StarterSource source;
  private final OrgProfile profile;
  private final StatusService.Report report;

  Starters(RegisterStore store, StarterSource source, StatusService.Report report) {
    this.store = store;
    this.source = source;
    this.profile = report.profile();
    this.report = report;
  }

  /// The starter rows of a register; where one refers to a row, it points at the one that is there.
  <R extends Record> Stream<Draft<R>> offered(RegisterType<R> register) {
    return suiting(register).map(starter -> filled(register, starter));
  }

  /// Those that say what no row in use says.
  <R extends Record> Stream<Draft<R>> missing(RegisterType<R> register) {
    return suiting(register)
        .filter(starter -> find(register, starter).isEmpty())
        .map(starter -> filled(register, starter));
  }

  /// A row with what can be known filled in.
  <R extends Record> Draft<R> blank(RegisterType<R> register) {
    Draft<R> draft = NewRow.proposed(register, store, report.date());
    for (Map.Entry<String, String> known : known(register.record()).entrySet()) {
      draft = draft.with(known.getKey(), known.getValue());
    }
    return draft;
  }

  private Map<String, String> known(Class<? extends Record> register) {
    if (register == Staff.class) {
      return Map.of(
          "employment", Employment.EMPLOYED.key(), "businesses", businesses(), "user", "yes");
    } else if (register == RoleAppointment.class) {
      return Map.of("system", CoveredSystem.ALL.key(), "appointedBy", profile.head());
    } else if (register == RoleDuty.class) {
      return Map.of("decidedBy", profile.head());
    } else if (register == Responsibility.class) {
      return Map.of("party", ResponsibleParty.INSTITUTION.key());
    } else if (register == Contact.class) {
      return Map.of("kind", ContactKind.OTHER.key(), "method", ContactMethod.PHONE.key());
    }
    return Map.of();
  }

  private String businesses() {
    return profile.businesses().stream().map(Keyed::key).sorted().collect(Collectors.joining(","));
  }

  private <R extends Record> Stream<StarterRow> suiting(RegisterType<R> register) {
    return source.starters().stream()
        .filter(starter -> starter.register().equals(register.key()))
        .filter(starter -> starter.suits(profile, report.model()));
  }

  private <R extends Record> Draft<R> filled(RegisterType<R> register, StarterRow starter) {
    Draft<R> draft = starter.filled(blank(register), profile);
    for (Map.Entry<String, String> reference : starter.references().entrySet()) {
      draft = draft.with(reference.getKey(), referred(register, reference));
    }
    return named(draft);
  }

  /// Whom one calls first inside is who holds the office.
  private <R extends Record> Draft<R> named(Draft<R> draft) {
    boolean first =
        draft.type().record() == Contact.class
            && draft.text("kind").equals(ContactKind.INSIDE.key())
            && draft.text("person").isEmpty();
    return first ? draft.with("person", holder().orElse("")) : draft;
  }

  private Optional<String> holder() {
    LocalDate today = report.date();
    return store.rows(RoleAppointment.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .filter(each -> TOLD_FIRST.contains(each.role()) && each.lastsOn(today))
        .findFirst()
        .flatMap(each -> store.row(Staff.class, each.person().id()))
        .map(row -> row.value().name());
  }

  private String referred(RegisterType<?> register, Map.Entry<String, String> reference) {
    Field field = register.field(reference.getKey());
    return source.starters().stream()
        .filter(each -> each.id().equals(reference.getValue()))
        .findFirst()
        .flatMap(starter -> there(field, starter))
        .orElse("");
  }

  private Optional<String> there(Field field, StarterRow starter) {
    Class<? extends Record> refers = field.refers();
    return refers == null
        ? Optional.empty()
        : find(RegisterType.of(refers), starter).map(id -> Long.toString(id));
  }

  /// The row in use that says the same.
  private <R extends Record> Optional<Long> find(RegisterType<R> register, StarterRow starter) {
    Draft<R> draft = starter.filled(blank(register), profile);
    List<String> by =
        starter.by().isEmpty()
            ? register.nameFields().stream().map(Field::name).toList()
            : List.copyOf(starter.by());
    return store.rows(register.record()).stream()
        .filter(Row::inUse)
        .filter(
            row -> {
              Draft<R> there = Draft.of(register.record(), row.value());
              return by.stream().allMatch(name -> there.text(name).equals(draft.text(name)));
            })
        .findFirst()
        .map(Row::id);
  }
}
