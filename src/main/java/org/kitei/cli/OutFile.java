package org.kitei.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;

/// A file to be written whole or not at all: what stood there before stays until the new one is
/// complete.
final class OutFile {
  private final Path path;
  private final Path folder;

  private OutFile(Path path, Path folder) {
    this.path = path;
    this.folder = folder;
  }

  /// The place given with `--out`.
  ///
  /// @throws Refused when nothing can be written there
  static OutFile at(String given) {
    Path path = Given.path("--out", given);
    Path folder = path.getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw Refused.because("cli.out.folder", Given.shown(given));
    } else if (!Files.isDirectory(folder)) {
      throw Refused.because("cli.out.no-folder", Given.shown(folder.toString()));
    } else if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
      throw Refused.because("cli.out.unwritable", Given.shown(given));
    }
    return new OutFile(path, folder);
  }

  Path path() {
    return path;
  }

  /// What the name ends with, such as `pdf`; empty when it has no ending.
  String ending() {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  void write(byte[] bytes) {
    Path begun = null;
    try {
      Path place = Files.exists(path) ? path.toRealPath() : path;
      begun = Files.createTempFile(place.toAbsolutePath().getParent(), ".kitei", ".part");
      Files.write(begun, bytes);
      move(begun, place);
    } catch (IOException failed) {
      throw new Refused(
          StoreFailure.notWritten(
              folder, Message.of("cli.out.unwritable", Given.shown(path.toString()))));
    } finally {
      discard(begun);
    }
  }

  private static void move(Path begun, Path place) throws IOException {
    try {
      Files.move(begun, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(begun, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@Nullable Path begun) {
    try {
      if (begun != null) {
        Files.deleteIfExists(begun);
      }
    } catch (IOException gone) {
      return; // nothing more can be done about a file that is ours alone
    }
  }
}
