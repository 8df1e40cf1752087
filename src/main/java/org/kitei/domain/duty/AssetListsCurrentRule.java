package org.kitei.domain.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Software;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Accessor;

/// Every row of the lists was held against what is there not longer ago than the head decided, or a
/// year.
///
/// serves C-5-6d
public final class AssetListsCurrentRule implements Rule {
  @Override
  public String requirement() {
    return "asset-lists-current";
  }

  @Override
  public void judge(Look look) {
    Interval interval = look.interval(DecidedMatter.ASSET_LIST_CHECK);
    if (look.rows(Device.class).isEmpty()) {
      look.canBe(Deed.Add.of(Device.class));
    }
    current(
        look.every(
            InformationAsset.class, look.rows(InformationAsset.class), InformationAsset::name),
        InformationAsset::updatedOn,
        interval);
    current(
        look.every(Device.class, look.rows(Device.class, Devices::isInUse), Device::name),
        Device::updatedOn,
        interval);
    current(
        look.every(Software.class, look.rows(Software.class), Software::name),
        Software::updatedOn,
        interval);
  }

  private static <R extends Record> void current(
      Every<R> rows, Accessor<R, @Nullable LocalDate> updated, Interval interval) {
    rows.within(interval, updated, "duty.missing.row-unchecked", "duty.missing.row-old");
  }
}
