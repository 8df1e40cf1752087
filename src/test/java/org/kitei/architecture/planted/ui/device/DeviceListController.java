package org.kitei.architecture.planted.ui.device;

import java.util.List;
import org.kitei.architecture.planted.usecase.device.Saved;

public final class DeviceListController {
  private final List<Saved> services;

  public DeviceListController(List<Saved> services) {
    this.services = List.copyOf(services);
  }

  public int count() {
    return services.size();
  }
}
