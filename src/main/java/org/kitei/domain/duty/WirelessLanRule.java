package org.kitei.domain.duty;

import org.kitei.domain.network.WirelessAccess;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.DecidedMatter;

/// Every wireless LAN the systems use does what the line of the appendix asks (`wireless`): it is
/// `hidden` from others, `closed` to them, and `encrypted`; the opening sentence asks all three.
/// Where the head decided how often a key that is shared is changed, that belongs to keeping it
/// closed.
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
      Interval key = Intervals.decided(look, DecidedMatter.WIRELESS_KEY);
      if (!key.equals(Interval.FOR_EVER)) {
        lans.where(lan -> lan.access().contains(WirelessAccess.PASSPHRASE))
            .within(
                key,
                WirelessLan::keyChangedOn,
                "duty.missing.wireless-key",
                "duty.missing.wireless-key-old");
      }
    }
    if (look.asked().has("wireless", "encrypted")) {
      lans.is(
          lan -> lan.encryption() != null && lan.encryption().protects(),
          "duty.missing.wireless-plain");
    }
  }
}
