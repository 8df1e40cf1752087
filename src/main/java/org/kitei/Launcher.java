package org.kitei;

/// The jar's first class.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    Main.main(arguments);
  }
}
