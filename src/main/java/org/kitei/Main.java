package org.kitei;

import org.kitei.boot.Application;

/// Reads the arguments; opens the window or runs a command.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(Application.run(arguments));
  }
}
