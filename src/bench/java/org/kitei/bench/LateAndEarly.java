package org.kitei.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Opening a register after ten years and in the first.
public abstract class LateAndEarly extends Row {
  private final Class<? extends Record> register;
  private RegisterOpening late;
  private RegisterOpening early;

  LateAndEarly(Class<? extends Record> register) {
    this.register = register;
  }

  @Setup
  public void open() {
    late = new RegisterOpening(old());
    early = new RegisterOpening(young());
  }

  @Benchmark
  public int floor() {
    return early.look(register);
  }

  @Benchmark
  public int measured() {
    return late.look(register);
  }
}
