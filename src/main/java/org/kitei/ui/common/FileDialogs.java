package org.kitei.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for a place on the disk. The machine's own choosers do not exist without a display, so
/// tests answer in their stead.
public interface FileDialogs {
  /// Where to save; `name` is proposed and ends with the file type, such as `規程.pdf`.
  Optional<Path> save(String title, String name);

  /// Which file to take; `types` are endings without a dot.
  Optional<Path> open(String title, String kind, String... types);
}
