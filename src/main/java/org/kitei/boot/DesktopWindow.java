package org.kitei.boot;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.kitei.cli.Window;
import org.kitei.platform.Display;
import org.kitei.port.Present;

/// The program's window on this machine's screen.
final class DesktopWindow implements Window {
  private final Map<String, String> environment;

  DesktopWindow(
      Map<String, String> environment,
      Supplier<Path> folder,
      Shared shared,
      Present present,
      Supplier<String> who) {
    this.environment = environment;
  }

  @Override
  public void show() throws NoDisplay {
    if (!new Display().isReachable(environment, System.getProperty("os.name", ""))) {
      throw new NoDisplay();
    }
    throw new NoDisplay();
  }
}
