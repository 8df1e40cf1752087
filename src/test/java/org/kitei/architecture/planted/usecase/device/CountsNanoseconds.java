package org.kitei.architecture.planted.usecase.device;

public final class CountsNanoseconds {
  public long time() {
    return System.nanoTime();
  }
}
