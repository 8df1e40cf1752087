package org.kitei.domain.duty;

import java.util.List;
import java.util.function.Predicate;
import org.kitei.domain.contact.ConfirmedItem;
import org.kitei.domain.contact.VendorAnswer;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// What vendors have confirmed.
final class Confirmed {
  private Confirmed() {}

  /// A vendor was asked about the item and answered that it is in place. An answer that is waited
  /// for is due on the day it was asked for by.
  static void by(Look look, ConfirmedItem item) {
    List<Row<VendorConfirmation>> asked =
        look.rows(VendorConfirmation.class, each -> each.item() == item).stream()
            .filter(row -> look.hasCome(row.value().askedOn()))
            .toList();
    look.saw(VendorConfirmation.class, asked);
    if (asked.stream().anyMatch(row -> isInPlace(look, row.value()))) {
      return;
    }
    Message called = Message.of(WordKeys.choice(item));
    Predicate<VendorConfirmation> waiting =
        each -> each.answeredOn() == null || !look.hasCome(each.answeredOn());
    Every<VendorConfirmation> open =
        look.every(VendorConfirmation.class, asked, each -> "").where(waiting);
    if (asked.isEmpty()) {
      look.lacks();
      look.canBe(Deed.Add.of(VendorConfirmation.class).with(VendorConfirmation::item, item.key()));
    } else if (open.isEmpty()) {
      look.lacks("duty.missing.vendor-says-no", called);
      look.canBe(new Deed.Mend(VendorConfirmation.class, Every.ids(asked)));
    } else {
      open.due(VendorConfirmation::dueOn, "duty.missing.vendor-open", "duty.missing.vendor-late");
    }
  }

  private static boolean isInPlace(Look look, VendorConfirmation confirmation) {
    return confirmation.answer() == VendorAnswer.IN_PLACE
        && look.hasCome(confirmation.answeredOn());
  }
}
