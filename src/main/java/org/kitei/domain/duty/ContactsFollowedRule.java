package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Wareki;

/// The contacts are still right, so that they can be followed: each was confirmed within the last
/// twelve months, the month's day included.
///
/// serves G-1-3b
public final class ContactsFollowedRule implements Rule {
  /// For how many months a confirmation holds; the original leaves it open.
  static final int MONTHS = 12;

  @Override
  public String requirement() {
    return "contact-system-followed";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<Contact>> rows = facts.rows(Contact.class);
    if (rows.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.contacts"));
    }
    Sight sight = new Sight();
    for (Row<Contact> row : rows) {
      LocalDate confirmed = row.value().confirmedOn();
      if (confirmed == null || confirmed.isAfter(today)) {
        sight.lacks("duty.missing.contact-unconfirmed", row.value().organisation());
        continue;
      }
      sight.saw(Contact.class, row);
      LocalDate last = confirmed.plusMonths(MONTHS);
      if (last.isBefore(today)) {
        sight.missed(
            last,
            "duty.missing.contact-confirmed-long-ago",
            row.value().organisation(),
            Wareki.format(confirmed));
      }
    }
    return sight.verdict();
  }
}
