package org.kitei.domain.duty;

import org.kitei.domain.network.WirelessLan;

/// Every wireless LAN the systems use does what the line of the appendix asks (`wireless`): it is
/// `hidden` from others, `closed` to them, and `encrypted`; the opening sentence asks all three.
///
/// serves C-T-7a C-T-7b C-T-7c C-T-7d
public final class WirelessLanRule implements Rule {
  @Override
  public String requirement() {
    return "wireless-lan";
  }

  @Override
  public void judge(Look look) {
    Every<WirelessLan> lans =
        look.every(WirelessLan.class, look.rows(WirelessLan.class), WirelessLan::name)
            .atLeastOne("duty.missing.no-wireless-lan");
    if (look.asked().has("wireless", "hidden")) {
      lans.is(lan -> Boolean.TRUE.equals(lan.hidden()), "duty.missing.wireless-seen");
    }
    if (look.asked().has("wireless", "closed")) {
      lans.is(lan -> !lan.access().isEmpty(), "duty.missing.wireless-open");
    }
    if (look.asked().has("wireless", "encrypted")) {
      lans.is(
          lan -> lan.encryption() != null && lan.encryption().protects(),
          "duty.missing.wireless-plain");
    }
  }
}
