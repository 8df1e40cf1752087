package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;

/// It is written whom to contact, how, and in which order: those who run the systems outside, each
/// with a number or address by which it is reached. The models speak of emergencies and disasters,
/// where somebody inside has to be told too.
///
/// serves G-1-3a A-2-5a B-2-5a C-2-5a D-2-5a
public final class ContactSystemRule implements Rule {
  private static final Set<ContactKind> RUN_THE_SYSTEMS =
      Set.of(ContactKind.PAYMENT_FUND, ContactKind.FEDERATION, ContactKind.HELP_DESK);

  @Override
  public String requirement() {
    return "contact-system";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<Contact>> rows = facts.rows(Contact.class);
    if (rows.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.contacts"));
    }
    Sight sight = new Sight();
    rows.forEach(row -> sight.saw(Contact.class, row));
    if (rows.stream().noneMatch(row -> isOutside(row.value().kind(), facts))) {
      sight.lacks("duty.missing.contact-outside");
    }
    if (entry.source().isModel()
        && rows.stream().noneMatch(row -> row.value().kind() == ContactKind.INSIDE)) {
      sight.lacks("duty.missing.contact-inside");
    }
    Set<Integer> positions = new HashSet<>();
    for (Row<Contact> row : rows) {
      Contact contact = row.value();
      if (!isReachable(contact)) {
        sight.lacks("duty.missing.contact-number", contact.organisation());
      }
      if (!positions.add(contact.position())) {
        sight.lacks("duty.missing.contact-order", contact.organisation(), contact.position());
      }
    }
    return sight.verdict();
  }

  /// Those who run the systems themselves have any other to call.
  private static boolean isOutside(ContactKind kind, Facts facts) {
    boolean runsThem =
        facts.rows(OrgProfile.class).stream()
            .map(row -> row.value().kind())
            .anyMatch(
                each ->
                    each == InstitutionKind.REVIEW_PAYMENT
                        || each == InstitutionKind.OPERATING_BODY);
    return runsThem ? kind != ContactKind.INSIDE : RUN_THE_SYSTEMS.contains(kind);
  }

  private static boolean isReachable(Contact contact) {
    return switch (contact.method()) {
      case PHONE -> contact.phone() != null;
      case EMAIL -> contact.email() != null;
      case WEB, VISIT -> true;
    };
  }
}
