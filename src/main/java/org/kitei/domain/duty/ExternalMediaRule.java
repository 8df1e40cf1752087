package org.kitei.domain.duty;

/// On every device programs run on, USB and other external media are restricted.
///
/// serves C-T-4
public final class ExternalMediaRule implements Rule {
  @Override
  public String requirement() {
    return "external-media";
  }

  @Override
  public void judge(Look look) {
    Devices.of(look)
        .where(Devices::runsPrograms)
        .is(device -> Boolean.TRUE.equals(device.usbRestricted()), "duty.missing.usb");
  }
}
