package org.kitei.architecture.planted.port;

public final class DoesItItself {
  public int count() {
    return 1;
  }
}
