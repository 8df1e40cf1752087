package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// For devices, line, software, data, failures and leaks it is settled who answers, and confirmed
/// with the vendor or the contract.
///
/// serves G-1-2
public final class ResponsibilityMapRule implements Rule {
  private static final List<ResponsibilityItem> ASKED =
      List.of(
          ResponsibilityItem.DEVICES,
          ResponsibilityItem.LINE,
          ResponsibilityItem.SOFTWARE,
          ResponsibilityItem.DATA,
          ResponsibilityItem.FAILURE,
          ResponsibilityItem.LEAK);

  @Override
  public String requirement() {
    return "responsibility-map";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<Responsibility>> rows = facts.rows(Responsibility.class);
    if (rows.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.responsibility-map"));
    }
    Sight sight = new Sight();
    List<ResponsibilityItem> open = new ArrayList<>();
    List<ResponsibilityItem> unconfirmed = new ArrayList<>();
    for (ResponsibilityItem item : ASKED) {
      List<Row<Responsibility>> settled =
          rows.stream().filter(row -> row.value().item() == item).toList();
      settled.forEach(row -> sight.saw(Responsibility.class, row));
      if (settled.isEmpty()) {
        open.add(item);
      } else if (settled.stream().noneMatch(row -> isConfirmed(row.value(), today))) {
        unconfirmed.add(item);
      }
    }
    lack(sight, "duty.missing.responsibility-open", open);
    lack(sight, "duty.missing.responsibility-unconfirmed", unconfirmed);
    rows.stream()
        .filter(row -> vendorGone(row.value(), facts))
        .forEach(row -> sight.lacks("duty.missing.vendor-gone", named(row.value().item())));
    return sight.verdict();
  }

  private static boolean isConfirmed(Responsibility row, LocalDate today) {
    return row.confirmedOn() != null && !row.confirmedOn().isAfter(today);
  }

  private static boolean vendorGone(Responsibility row, Facts facts) {
    return row.vendor() != null
        && facts.rows(Vendor.class).stream().noneMatch(each -> each.id() == row.vendor().id());
  }

  private static void lack(Sight sight, String key, List<ResponsibilityItem> items) {
    if (!items.isEmpty()) {
      sight.lacks(key, Message.listed(items.stream().map(ResponsibilityMapRule::named).toList()));
    }
  }

  private static Message named(ResponsibilityItem item) {
    return Message.of(WordKeys.choice(item));
  }
}
