package org.kitei.domain.duty;

import org.kitei.domain.device.Antivirus;

/// Every device programs run on has antivirus software that has not expired.
///
/// serves A-7-1a B-7-1a C-5-3a D-7-1a
public final class AntivirusRule implements Rule {
  @Override
  public String requirement() {
    return "antivirus";
  }

  @Override
  public void judge(Look look) {
    Devices.of(look)
        .where(Devices::runsPrograms)
        .by(Antivirus.class, Antivirus::device)
        .lasts(Antivirus::expiresOn, "duty.missing.antivirus", "duty.missing.antivirus-expired");
  }
}
