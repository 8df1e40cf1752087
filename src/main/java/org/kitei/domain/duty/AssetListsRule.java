package org.kitei.domain.duty;

import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Software;

/// There are lists of the information, the devices and the software.
///
/// serves C-5-6a
public final class AssetListsRule implements Rule {
  @Override
  public String requirement() {
    return "asset-lists";
  }

  @Override
  public void judge(Look look) {
    listed(look, InformationAsset.class, "duty.missing.no-information");
    listed(look, Device.class, "duty.missing.no-devices");
    listed(look, Software.class, "duty.missing.no-software");
  }

  private static <R extends Record> void listed(Look look, Class<R> register, String otherwise) {
    look.saw(register, look.rows(register));
    if (look.rows(register).isEmpty()) {
      look.lacks(otherwise);
      look.canBe(Deed.Add.of(register));
    }
  }
}
