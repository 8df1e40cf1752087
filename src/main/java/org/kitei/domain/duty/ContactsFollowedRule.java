package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Row;

/// The contacts are still right, so that they can be followed: each was confirmed within the last
/// twelve months, or within what the head decided.
///
/// serves G-1-3b
public final class ContactsFollowedRule implements Rule {
  @Override
  public String requirement() {
    return "contact-system-followed";
  }

  @Override
  public void judge(Look look) {
    Interval interval = look.interval(DecidedMatter.CONTACT_CHECK);
    if (look.rows(Contact.class).isEmpty()) {
      look.lacks("duty.missing.contacts");
      look.canBe(Deed.Add.of(Contact.class));
    }
    look.rows(Contact.class).forEach(row -> look(look, row, interval));
  }

  private static void look(Look look, Row<Contact> row, Interval interval) {
    Contact contact = row.value();
    LocalDate confirmed = contact.confirmedOn();
    LocalDate last = interval.last(confirmed);
    if (!look.hasCome(confirmed) || look.isEnding(last)) {
      look.canBe(again(row));
    }
    if (confirmed == null || confirmed.isAfter(look.today())) {
      look.lacks("duty.missing.contact-unconfirmed", contact.organisation());
      return;
    }
    look.saw(Contact.class, row);
    look.lasts(last);
    if (last != null && last.isBefore(look.today())) {
      look.missed(
          last, "duty.missing.contact-confirmed-long-ago", contact.organisation(), confirmed);
    }
  }

  private static Deed again(Row<Contact> row) {
    return Deed.Again.of(Contact.class, Contact::confirmedOn, List.of(row.id()));
  }
}
