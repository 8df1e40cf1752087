package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.kitei.domain.contact.ConfirmedItem;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.contact.VendorAnswer;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// What vendors have confirmed.
final class Confirmed {
  private Confirmed() {}

  /// A vendor was asked about the item, and its newest answer is that it is in place; where the
  /// head decided how often vendors are asked, not longer ago than that. An answer that is waited
  /// for is due on the day it was asked for by.
  static void by(Look look, ConfirmedItem item) {
    List<Row<VendorConfirmation>> asked =
        look.rows(VendorConfirmation.class, each -> each.item() == item).stream()
            .filter(row -> look.hasCome(row.value().askedOn()))
            .toList();
    look.saw(VendorConfirmation.class, asked);
    Message called = Message.of(WordKeys.choice(item));
    Optional<LocalDate> inPlace = inPlaceSince(look, asked);
    if (inPlace.isPresent()) {
      again(look, item, called, inPlace.get());
      return;
    }
    Predicate<VendorConfirmation> waiting =
        each -> each.answeredOn() == null || !look.hasCome(each.answeredOn());
    Every<VendorConfirmation> open =
        look.every(VendorConfirmation.class, asked, each -> "").where(waiting);
    if (asked.isEmpty()) {
      look.lacks();
      look.canBe(ask(item));
    } else if (open.isEmpty()) {
      look.lacks("duty.missing.vendor-says-no", called);
      look.canBe(new Deed.Mend(VendorConfirmation.class, Every.ids(asked)));
    } else {
      open.due(VendorConfirmation::dueOn, "duty.missing.vendor-open", "duty.missing.vendor-late");
    }
  }

  /// When a vendor last answered that it is in place, and has not answered otherwise since.
  private static Optional<LocalDate> inPlaceSince(Look look, List<Row<VendorConfirmation>> asked) {
    Map<Ref<Vendor>, VendorConfirmation> newest = new HashMap<>();
    for (Row<VendorConfirmation> row : asked) {
      VendorConfirmation each = row.value();
      if (look.hasCome(each.answeredOn())) {
        newest.merge(
            each.vendor(),
            each,
            (before, next) -> answered(next).isBefore(answered(before)) ? before : next);
      }
    }
    return newest.values().stream()
        .filter(each -> each.answer() == VendorAnswer.IN_PLACE)
        .map(Confirmed::answered)
        .max(Comparator.naturalOrder());
  }

  private static LocalDate answered(VendorConfirmation confirmation) {
    return Objects.requireNonNull(confirmation.answeredOn());
  }

  private static void again(Look look, ConfirmedItem item, Message called, LocalDate answered) {
    LocalDate last = Intervals.decided(look, DecidedMatter.VENDOR_CONFIRMATION).last(answered);
    look.lasts(last);
    if (look.isEnding(last)) {
      look.canBe(ask(item));
    }
    if (last != null && look.isPast(last)) {
      look.missed(last, "duty.missing.vendor-confirmed-long-ago", called, answered);
    }
  }

  private static Deed ask(ConfirmedItem item) {
    return Deed.Add.of(VendorConfirmation.class).with(VendorConfirmation::item, item.key());
  }
}
