package org.kitei.boot;

import java.util.List;
import org.kitei.domain.register.Registers;

/// Every register there is, in the order they are listed.
public final class AllRegisters {
  private AllRegisters() {}

  public static Registers list() {
    return new Registers(List.of());
  }
}
