package org.kitei.boot;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// The whole program: started with its arguments, it ends with an exit code.
public final class Application {
  private Application() {}

  public static int run(String... arguments) {
    return run(List.of(arguments), Terminal.out(), Terminal.err());
  }

  /// The same in streams of one's own.
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    return new Wiring(System.getenv()).cli().run(arguments, Locale.getDefault(), out, err);
  }
}
