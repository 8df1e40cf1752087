package org.kitei.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Locale;

/// Shows a folder in the machine's own file browser.
public final class FileBrowser {
  private final String command;

  /// @param system as `os.name` says it
  public FileBrowser(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    this.command =
        name.startsWith("windows") ? "explorer.exe" : name.startsWith("mac") ? "open" : "xdg-open";
  }

  /// Does not wait; throws [UncheckedIOException] where there is none.
  public void show(Path folder) {
    try {
      new ProcessBuilder(command, folder.toAbsolutePath().toString())
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
