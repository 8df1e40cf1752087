package org.kitei.architecture.planted.platform.device;

public final class Sleeps {
  public void rest() throws InterruptedException {
    Thread.sleep(1);
  }
}
