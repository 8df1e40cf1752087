package org.kitei.architecture.planted.ui.device;

import javafx.scene.control.Label;

public final class DeviceListViewModel {
  private final Label title = new Label();

  public String title() {
    return title.getText();
  }
}
