package org.kitei.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;
import org.kitei.domain.register.Row;

class SoftwareTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void itMayBeOnDevicesOfItsUsesAndOnTheOneNamed() {
    Row<Device> claims = row(1, DeviceUse.CLAIMS);
    Row<Device> records = row(2, DeviceUse.RECORDS);
    Software software = software(Set.of(DeviceUse.CLAIMS, DeviceUse.RECEIPTS), null);
    assertThat(software.mayBeOn(claims)).isTrue();
    assertThat(software.mayBeOn(records)).isFalse();
    assertThat(software(Set.of(DeviceUse.CLAIMS), 2L).mayBeOn(records)).isTrue();
    assertThat(software(Set.of(), 2L).mayBeOn(claims)).isFalse();
  }

  @Test
  void itBelongsSomewhere() {
    assertThat(RefusedAt.fields(() -> software(Set.of(), null))).containsExactly("uses");
  }

  private static Software software(Set<DeviceUse> uses, @Nullable Long device) {
    return new Software(
        "レセプトソフト",
        null,
        "レセプトを作るため",
        uses,
        device == null ? Set.of() : Set.of(new Ref<>(device)),
        null,
        DAY,
        "運用責任者",
        DAY);
  }

  private static Row<Device> row(long id, DeviceUse use) {
    return new Row<>(
        id,
        new Device(
            "PC-00" + id,
            "端末",
            DeviceKind.DESKTOP,
            "受付",
            Set.of(use),
            null,
            null,
            null,
            DeviceState.IN_USE,
            null,
            null,
            null,
            null,
            null),
        1,
        null);
  }
}
