package org.kitei.cli;

import java.util.List;

/// What stands after the options on the command line; picocli fills in its options.
public interface Command {
  /// Done.
  int DONE = 0;

  /// The program broke.
  int INTERNAL_ERROR = 1;

  /// What was asked for cannot be done.
  int WRONG_INPUT = 2;

  /// The data are damaged or of a newer version.
  int DAMAGED = 3;

  /// The commands that stand after this one's name, as in `incident new`.
  default List<Command> parts() {
    return List.of();
  }

  /// Does it, and says with which code the program ends.
  ///
  /// @throws Refused when the input is not acceptable; nothing was saved then
  int run(Console console);
}
