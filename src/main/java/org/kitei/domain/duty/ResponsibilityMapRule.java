package org.kitei.domain.duty;

import java.util.ArrayList;
import java.util.List;
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
  public void judge(Look look) {
    List<Row<Responsibility>> rows = look.rows(Responsibility.class);
    if (rows.isEmpty()) {
      look.lacks("duty.missing.responsibility-map");
      look.canBe(Deed.Add.of(Responsibility.class));
      return;
    }
    List<ResponsibilityItem> open = new ArrayList<>();
    List<ResponsibilityItem> unconfirmed = new ArrayList<>();
    for (ResponsibilityItem item : ASKED) {
      List<Row<Responsibility>> settled =
          rows.stream().filter(row -> row.value().item() == item).toList();
      look.saw(Responsibility.class, settled);
      if (settled.isEmpty()) {
        open.add(item);
        look.canBe(Deed.Add.of(Responsibility.class).with(Responsibility::item, item.key()));
      } else if (settled.stream().noneMatch(row -> look.hasCome(row.value().confirmedOn()))) {
        unconfirmed.add(item);
        look.canBe(
            Deed.Again.of(Responsibility.class, Responsibility::confirmedOn, Every.ids(settled)));
      }
    }
    lack(look, "duty.missing.responsibility-open", open);
    lack(look, "duty.missing.responsibility-unconfirmed", unconfirmed);
    rows.stream()
        .filter(row -> vendorGone(row.value(), look))
        .forEach(
            row -> {
              look.lacks("duty.missing.vendor-gone", named(row.value().item()));
              look.canBe(new Deed.Mend(Responsibility.class, List.of(row.id())));
            });
  }

  private static boolean vendorGone(Responsibility row, Look look) {
    return row.vendor() != null
        && look.rows(Vendor.class).stream().noneMatch(each -> each.id() == row.vendor().id());
  }

  private static void lack(Look look, String key, List<ResponsibilityItem> items) {
    if (!items.isEmpty()) {
      look.lacks(key, Message.listed(items.stream().map(ResponsibilityMapRule::named).toList()));
    }
  }

  private static Message named(ResponsibilityItem item) {
    return Message.of(WordKeys.choice(item));
  }
}
