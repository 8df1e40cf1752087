package org.kitei.boot;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The whole program: started with its arguments, it ends with an exit code.
public final class Application {
  private Application() {}

  public static int run(String... arguments) {
    // PDFBox draws by AWT, which fails where DISPLAY names a screen that is gone.
    System.setProperty("java.awt.headless", "true");
    return run(List.of(arguments), System.getenv(), Terminal.out(), Terminal.err());
  }

  /// The same in surroundings and streams of one's own.
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Locale locale = Locale.getDefault();
    return new Wiring(environment).cli().run(arguments, locale, out, err);
  }
}
