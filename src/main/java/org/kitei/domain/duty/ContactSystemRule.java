package org.kitei.domain.duty;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  public void judge(Look look) {
    List<Row<Contact>> rows = look.rows(Contact.class);
    if (rows.isEmpty()) {
      look.lacks("duty.missing.contacts");
      look.canBe(Deed.Add.of(Contact.class));
      return;
    }
    look.saw(Contact.class, rows);
    if (rows.stream().noneMatch(row -> isOutside(row.value().kind(), look))) {
      look.lacks("duty.missing.contact-outside");
      look.canBe(Deed.Add.of(Contact.class));
    }
    if (look.asked().has("contacts", "inside")
        && rows.stream().noneMatch(row -> row.value().kind() == ContactKind.INSIDE)) {
      look.lacks("duty.missing.contact-inside");
      look.canBe(Deed.Add.of(Contact.class).with(Contact::kind, ContactKind.INSIDE.key()));
    }
    Set<Integer> positions = new HashSet<>();
    for (Row<Contact> row : rows) {
      Contact contact = row.value();
      if (!isReachable(contact)) {
        look.lacks("duty.missing.contact-number", contact.organisation());
        look.canBe(new Deed.Mend(Contact.class, List.of(row.id())));
      }
      if (!positions.add(contact.position())) {
        look.lacks("duty.missing.contact-order", contact.organisation(), contact.position());
        look.canBe(new Deed.Mend(Contact.class, List.of(row.id())));
      }
    }
  }

  /// Those who run the systems themselves have any other to call.
  private static boolean isOutside(ContactKind kind, Look look) {
    boolean runsThem =
        look.profile().stream()
            .map(OrgProfile::kind)
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
