package org.kitei.boot;

import java.util.List;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.regulation.Document;

/// Every register there is, in the order of the features.
public final class AllRegisters {
  private AllRegisters() {}

  public static Registers list() {
    return new Registers(
        List.of(RegisterType.of(OrgProfile.class), RegisterType.of(Document.class)));
  }
}
