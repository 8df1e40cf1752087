package org.kitei.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The folder the data lie in.
public record DataFolder(Path path) {
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// Makes the folder, for its owner alone, if it is not there.
  ///
  /// @throws StoreFailure when it cannot be made or is unsafe (see [#requireSafe])
  public void create() {
    requireSafe();
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path, OwnerOnly.folderAttributes(path));
      }
    } catch (IOException refused) {
      throw new StoreFailure(
          Kind.READ_ONLY, Message.of("backup.failure.not-made", path.toString()), refused);
    }
  }

  /// Whether nothing lies in it, a lock left behind aside; a folder that is not there is empty.
  public boolean isEmpty() {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.allMatch(file -> file.endsWith(FolderLock.NAME));
    } catch (IOException unreadable) {
      throw new StoreFailure(
          Kind.READ_ONLY, Message.of("backup.failure.unreadable", path.toString()), unreadable);
    }
  }

  /// Refuses a folder on a network, where two computers could write at once, and the making of new
  /// data in a folder that a cloud copies while they are being written.
  ///
  /// @throws StoreFailure with the next step
  public void requireSafe() {
    UnsafePlace place = UnsafePlace.of(path, System.getenv()).orElse(null);
    if (place == UnsafePlace.NETWORK || (place == UnsafePlace.CLOUD && !hasData())) {
      throw new StoreFailure(Kind.UNSAFE_FOLDER, Message.of(place.refusal(), path.toString()));
    }
  }

  /// What the window says about data that already lie in a folder a cloud copies.
  public Optional<Message> warning() {
    return UnsafePlace.of(path, System.getenv())
        .filter(place -> place == UnsafePlace.CLOUD && hasData())
        .map(place -> Message.of("backup.folder.cloud", path.toString()));
  }

  private boolean hasData() {
    return Files.exists(path.resolve("kitei.db"));
  }
}
