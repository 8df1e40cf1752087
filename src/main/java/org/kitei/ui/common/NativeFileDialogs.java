package org.kitei.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The machine's own choosers, above `owner`.
public final class NativeFileDialogs implements FileDialogs {
  private final Window owner;

  public NativeFileDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> save(String title, String name) {
    String type = name.substring(name.lastIndexOf('.') + 1);
    FileChooser chooser = chooser(title, type.toUpperCase(Locale.ROOT), type);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .map(file -> ending(file, type));
  }

  @Override
  public Optional<Path> open(String title, String kind, String... types) {
    return Optional.ofNullable(chooser(title, kind, types).showOpenDialog(owner)).map(File::toPath);
  }

  private static FileChooser chooser(String title, String kind, String... types) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(kind, Arrays.stream(types).map("*."::concat).toList()));
    return chooser;
  }

  /// Linux choosers leave the ending to the one who types.
  private static Path ending(Path file, String type) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + "." + type);
  }
}
