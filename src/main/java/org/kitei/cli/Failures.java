package org.kitei.cli;

import org.kitei.domain.shared.Message;

/// Explains what went wrong below the commands, and keeps the details where they can be found.
public interface Failures {
  Failure explain(Throwable broken);

  /// @param exit the code with which the program ends
  record Failure(int exit, Message sentence) {}
}
