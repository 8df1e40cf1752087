package org.kitei.architecture.planted.ui.device;

import java.time.ZoneId;

public final class AsksTheMachinesZone {
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
