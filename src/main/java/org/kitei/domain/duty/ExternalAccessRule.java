package org.kitei.domain.duty;

import org.kitei.domain.contact.ConfirmedItem;

/// Something guards every line against access from outside (`by` is `guard`), and the network's
/// vendor has answered that it does (`vendor`).
///
/// serves C-T-5a C-T-5b
public final class ExternalAccessRule implements Rule {
  @Override
  public String requirement() {
    return "external-access";
  }

  @Override
  public void judge(Look look) {
    if (look.asked().has("by", "vendor")) {
      Confirmed.by(look, ConfirmedItem.EXTERNAL_ACCESS);
    } else {
      Lines.of(look).is(line -> !line.boundaries().isEmpty(), "duty.missing.line-unguarded");
    }
  }
}
