package org.kitei.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the data live when nobody says otherwise.
public final class UsualFolder {
  private UsualFolder() {}

  /// @param system the name of the operating system, as in `os.name`
  /// @param home the account's folder
  public static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return stated(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
          .resolve("Kitei");
    } else if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Kitei");
    }
    return stated(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("kitei");
  }

  /// A relative path in such a variable counts as none, as the XDG specification has it.
  private static Path stated(Map<String, String> environment, String variable, Path otherwise) {
    String stated = environment.getOrDefault(variable, "");
    return stated.isBlank() || !Path.of(stated).isAbsolute() ? otherwise : Path.of(stated);
  }
}
