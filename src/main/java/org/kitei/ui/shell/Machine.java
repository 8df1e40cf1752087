package org.kitei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kitei.ui.common.Memory;
import org.kitei.usecase.shared.ScreenSettings;

/// The computer the window stands on, and the program as it was installed there.
///
/// @param who by which name the history knows what is done now
/// @param showFolder shows a folder in the machine's own file browser
/// @param carried what the program carries that others made
public record Machine(
    Memory memory,
    ScreenSettings screen,
    String who,
    Consumer<Path> showFolder,
    String version,
    String java,
    List<Carried> carried) {
  /// Under which key [Memory] holds the name for the history.
  public static final String NAME = "name-in-history";

  public Machine {
    carried = List.copyOf(carried);
  }

  /// A library or typeface that others made.
  public record Carried(String name, String version, String licence) {}
}
