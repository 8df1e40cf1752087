package org.kitei.usecase.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.ContactMethod;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.ResponsibleParty;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.duty.StatusService;

/// Rows to begin with, in our own words; nothing of it is a record until it is saved.
final class Starters {
  private final RegisterStore store;
  private final Words words;
  private final StatusService.Report report;

  Starters(RegisterStore store, Words words, StatusService.Report report) {
    this.store = store;
    this.words = words;
    this.report = report;
  }

  /// One for each thing that has to be settled with vendors.
  Stream<Draft<Responsibility>> responsibilities() {
    String vendor = onlyVendor();
    return Stream.of(ResponsibilityItem.values())
        .filter(item -> item != ResponsibilityItem.OTHER)
        .map(
            item ->
                blank(RegisterType.of(Responsibility.class))
                    .with("item", item.key())
                    .with("detail", words.say(WordKeys.choice(item, "detail")))
                    .with("party", usual(item).key())
                    .with("vendor", usual(item) == ResponsibleParty.INSTITUTION ? "" : vendor));
  }

  /// Whom such an institution usually calls, in the usual order.
  Stream<Draft<Contact>> contacts() {
    return Stream.of(
            ContactKind.INSIDE,
            ContactKind.MAINTENANCE,
            ContactKind.HELP_DESK,
            ContactKind.PAYMENT_FUND,
            ContactKind.FEDERATION,
            ContactKind.LINE_PROVIDER,
            ContactKind.MINISTRY,
            ContactKind.COMMISSION,
            ContactKind.POLICE)
        .filter(this::isAnother)
        .map(
            kind ->
                blank(RegisterType.of(Contact.class))
                    .with("organisation", organisation(kind))
                    .with("person", kind == ContactKind.INSIDE ? operationsManager() : "")
                    .with("kind", kind.key()));
  }

  /// A procedure to be read and changed.
  Draft<EmergencyPlan> plan() {
    return emptyPlan()
        .with(
            "recoveryTeam",
            words.say(
                "chapter.plan.team",
                holder(Role.SYSTEM_ADMINISTRATOR),
                holder(Role.OPERATIONS_MANAGER),
                holder(Role.INFORMATION_MANAGER)))
        .with("recoverySteps", words.say("chapter.plan.steps"));
  }

  Draft<EmergencyPlan> emptyPlan() {
    return blank(RegisterType.of(EmergencyPlan.class))
        .with("title", words.say("chapter.plan.title"));
  }

  /// A row with what can be known filled in.
  <R extends Record> Draft<R> blank(RegisterType<R> register) {
    Draft<R> draft = Draft.empty(register.record());
    if (register.record() == Staff.class) {
      return as(OfficerProposals.person(report.profile()));
    } else if (register.record() == RoleAppointment.class) {
      return as(OfficerProposals.blank(report, Role.OPERATIONS_MANAGER, CoveredSystem.ALL));
    } else if (register.record() == RoleDuty.class) {
      return draft
          .with("decidedOn", report.date().toString())
          .with("decidedBy", report.profile().head())
          .with("administratorRights", "no");
    } else if (register.record() == Responsibility.class) {
      return draft.with("party", ResponsibleParty.INSTITUTION.key());
    } else if (register.record() == Contact.class) {
      return draft.with("kind", ContactKind.OTHER.key()).with("method", ContactMethod.PHONE.key());
    }
    return draft;
  }

  @SuppressWarnings("unchecked") // asked for by its own class
  private static <R extends Record> Draft<R> as(Draft<?> draft) {
    return (Draft<R>) draft;
  }

  private static ResponsibleParty usual(ResponsibilityItem item) {
    return switch (item) {
      case LINE -> ResponsibleParty.VENDOR;
      case SOFTWARE, FAILURE -> ResponsibleParty.BOTH;
      default -> ResponsibleParty.INSTITUTION;
    };
  }

  private String organisation(ContactKind kind) {
    return kind == ContactKind.INSIDE
        ? report.profile().officialName()
        : words.say(WordKeys.choice(kind));
  }

  /// Nobody calls itself.
  private boolean isAnother(ContactKind kind) {
    return switch (kind) {
      case PAYMENT_FUND, FEDERATION ->
          report.profile().kind() != InstitutionKind.REVIEW_PAYMENT
              && report.profile().kind() != InstitutionKind.OPERATING_BODY;
      case MINISTRY -> report.profile().kind().isMedical();
      default -> true;
    };
  }

  private String operationsManager() {
    return person(Role.OPERATIONS_MANAGER).orElse("");
  }

  private String holder(Role role) {
    String title = words.say(WordKeys.choice(role));
    return person(role).map(name -> words.say("chapter.plan.holder", title, name)).orElse(title);
  }

  private Optional<String> person(Role role) {
    return rows(RoleAppointment.class)
        .map(Row::value)
        .filter(each -> each.role() == role && each.lastsOn(report.date()))
        .findFirst()
        .flatMap(each -> store.row(Staff.class, each.person().id()))
        .map(row -> row.value().name());
  }

  private String onlyVendor() {
    List<Row<Vendor>> vendors = rows(Vendor.class).toList();
    return vendors.size() == 1 ? Long.toString(vendors.getFirst().id()) : "";
  }

  private <R extends Record> Stream<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse);
  }
}
