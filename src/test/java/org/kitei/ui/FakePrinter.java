package org.kitei.ui;

import java.util.ArrayList;
import java.util.List;
import org.kitei.port.Printer;

/// Printers that take down what they are asked for, or refuse it.
public final class FakePrinter implements Printer {
  private final List<Order> orders = new ArrayList<>();
  private List<Device> devices = List.of(new Device("受付プリンター", true), new Device("古いプリンター", false));
  private boolean refusing;

  public List<Order> orders() {
    return List.copyOf(orders);
  }

  /// There is none any more.
  public FakePrinter gone() {
    devices = List.of();
    return this;
  }

  /// Takes nothing from now on.
  public FakePrinter refusing() {
    refusing = true;
    return this;
  }

  @Override
  public List<Device> devices() {
    return devices;
  }

  @Override
  public void print(Order order) throws Refused {
    if (refusing) {
      throw new Refused("out of order");
    }
    orders.add(order);
  }
}
