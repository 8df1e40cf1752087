package org.kitei.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kitei.domain.shared.Message;

/// The data cannot be opened, read or written; says why and what to do next. Nothing was touched.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Bytes below which a disk counts as full.
  private static final long ROOM = 64 * 1024;

  private final Kind kind;
  private final transient Message message;

  public StoreFailure(Kind kind, Message message, Throwable cause) {
    super(message.key(), cause);
    this.kind = kind;
    this.message = message;
  }

  public StoreFailure(Kind kind, Message message) {
    super(message.key());
    this.kind = kind;
    this.message = message;
  }

  /// What to say when a file could not be made or written in `folder`.
  public static StoreFailure notWritten(Path folder, IOException cause) {
    String place = folder.toString();
    return isFull(folder)
        ? new StoreFailure(Kind.FULL, Message.of("backup.failure.full", place), cause)
        : new StoreFailure(Kind.READ_ONLY, Message.of("backup.failure.read-only", place), cause);
  }

  /// The same for a file that people asked for.
  ///
  /// @param otherwise what to say where there is room
  public static Message notWritten(Path folder, Message otherwise) {
    return isFull(folder) ? Message.of("backup.failure.full", folder.toString()) : otherwise;
  }

  private static boolean isFull(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace() < ROOM;
    } catch (IOException unknown) {
      return false;
    }
  }

  public Kind kind() {
    return kind;
  }

  /// The sentence with the next step.
  public Message sentence() {
    return message;
  }

  /// What is wrong; damaged or newer data end a command with 3, the others with 2.
  public enum Kind {
    NOT_THERE,
    READ_ONLY,
    IN_USE,
    FULL,
    /// The disk, or the way to it, answers with errors.
    DISK,
    DAMAGED,
    NEWER,
    /// The key that seals what is private is not there, or is another one.
    KEY,
    /// On a network, or kept equal with a cloud.
    UNSAFE_FOLDER
  }
}
