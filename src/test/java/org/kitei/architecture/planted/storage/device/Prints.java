package org.kitei.architecture.planted.storage.device;

public final class Prints {
  public void report() {
    System.out.println();
  }
}
