package org.kitei.usecase.backup;

import org.kitei.port.Checkup;
import org.kitei.port.IntegrityCheck;

/// Examines the data whenever somebody wants to be sure.
public final class DataCheck {
  private final IntegrityCheck check;

  public DataCheck(IntegrityCheck check) {
    this.check = check;
  }

  /// Takes time, the more the longer the history.
  public Checkup run() {
    return check.run();
  }
}
