package org.kitei.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Shows copies of files: what is done to one does not touch the records. They lie where only the
/// owner reads and go when the program ends; what could not go then goes the next time.
public final class OpenedCopies {
  private static final String NAME = "kitei-opened-";

  private final Path among;
  private final Consumer<Path> show;
  private @Nullable Path mine;

  /// @param among where temporary files lie
  /// @param show opens a file with whatever the machine opens such files
  public OpenedCopies(Path among, Consumer<Path> show) {
    this.among = among;
    this.show = show;
    sweep();
  }

  /// Throws [UncheckedIOException] where there is no room for a copy.
  public void show(String name, byte[] content) {
    try {
      Path copy = Files.createTempDirectory(folder(), "").resolve(name);
      Files.write(copy, content);
      show.accept(copy);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private Path folder() throws IOException {
    Path folder = mine;
    if (folder == null || !Files.isDirectory(folder)) {
      folder = Files.createTempDirectory(among, NAME + ProcessHandle.current().pid() + "-");
      mine = folder;
      Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }
    return folder;
  }

  /// Takes all copies away again.
  void remove() {
    Path folder = mine;
    if (folder != null) {
      remove(folder);
    }
  }

  /// What a program left that ended without taking it away.
  private void sweep() {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(among, NAME + "*")) {
      for (Path each : left) {
        if (process(each).filter(pid -> ProcessHandle.of(pid).isEmpty()).isPresent()) {
          remove(each);
        }
      }
    } catch (IOException unreadable) {
      return; // then nothing was left there either
    }
  }

  /// The process a folder was made by.
  private static Optional<Long> process(Path folder) {
    String rest = folder.getFileName().toString().substring(NAME.length());
    int end = rest.indexOf('-');
    return end > 0 && rest.substring(0, end).matches("\\d{1,18}")
        ? Optional.of(Long.valueOf(rest.substring(0, end)))
        : Optional.empty();
  }

  private static void remove(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException open) {
      return; // something still shows it; it goes the next time
    }
  }
}
