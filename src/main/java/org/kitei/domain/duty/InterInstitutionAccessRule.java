package org.kitei.domain.duty;

import org.kitei.domain.contact.ConfirmedItem;

/// The network's vendor has answered that traffic between institutions is restricted; the asking
/// itself is the duty.
///
/// serves C-T-8
public final class InterInstitutionAccessRule implements Rule {
  @Override
  public String requirement() {
    return "inter-institution-access";
  }

  @Override
  public void judge(Look look) {
    Confirmed.by(look, ConfirmedItem.INTER_INSTITUTION);
  }
}
