package org.kitei.domain.duty;

import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Software;

/// All that is listed has its importance: information always has its class, devices and software
/// need theirs.
///
/// serves C-5-6b
public final class AssetClassificationRule implements Rule {
  @Override
  public String requirement() {
    return "asset-classification";
  }

  @Override
  public void judge(Look look) {
    look.some(InformationAsset.class);
    look.every(Device.class, look.rows(Device.class, Devices::isInUse), Device::name)
        .is(each -> each.importance() != null, "duty.missing.importance");
    look.every(Software.class, look.rows(Software.class), Software::name)
        .is(each -> each.importance() != null, "duty.missing.importance");
  }
}
