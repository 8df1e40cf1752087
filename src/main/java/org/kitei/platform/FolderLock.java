package org.kitei.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.kitei.domain.shared.HouseRuleException;
import org.kitei.domain.shared.Message;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The lock of a data folder: whoever holds it is the only one that writes. It falls with the
/// process that holds it, however that ends.
@HouseRuleException(
    rule = "no-sleep",
    why = "another process lets a lock go without telling anybody")
public final class FolderLock implements AutoCloseable {
  /// Also lies in a folder that holds nothing else.
  public static final String NAME = "kitei.lock";

  /// How long a command waits for another one to finish.
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /// Beyond the text, which must stay readable for others while locked.
  private static final long LOCKED_BYTE = 1L << 30;

  private static final Duration PAUSE = Duration.ofMillis(25);

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lock of `folder`, which must exist, for as long as the window is open.
  ///
  /// @throws StoreFailure naming the holder when it is held, or when the folder cannot be written
  ///   to
  public static FolderLock forWindow(Path folder, Present present) {
    return take(folder, true, present, Duration.ZERO);
  }

  /// Takes the lock of `folder`, which must exist, for a command that writes; waits up to
  /// [#PATIENCE] for another command, and as long for the window.
  ///
  /// @throws StoreFailure naming the holder when it is still held then, or when the folder cannot
  ///   be written to
  public static FolderLock forCommand(Path folder, Present present) {
    return take(folder, false, present, PATIENCE);
  }

  static FolderLock take(Path folder, boolean window, Present present, Duration patience) {
    Path file = folder.resolve(NAME);
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        Optional<FolderLock> taken = tryTake(file);
        if (taken.isPresent()) {
          Holder self = new Holder(window, ProcessHandle.current().pid(), present.now());
          taken.get().write(self.line());
          return taken.get();
        } else if (System.nanoTime() - deadline >= 0) {
          throw inUse(folder);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    } catch (NoSuchFileException gone) {
      throw new StoreFailure(
          Kind.NOT_THERE, Message.of("backup.failure.no-folder", folder.toString()), gone);
    } catch (IOException refused) {
      throw StoreFailure.notWritten(folder, refused);
    }
  }

  /// Who holds the lock of `folder`, as far as it is known; nothing is touched.
  public static Optional<Holder> holder(Path folder) {
    try {
      return Holder.parse(Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8));
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<FolderLock> tryTake(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            OwnerOnly.attributes(file));
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        return Optional.of(new FolderLock(channel, lock));
      }
    } catch (OverlappingFileLockException ownProcess) {
      channel.close();
      return Optional.empty();
    }
    channel.close();
    return Optional.empty();
  }

  private void write(String line) throws IOException {
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static StoreFailure inUse(Path folder) {
    Message sentence =
        holder(folder)
            .map(Holder::sentence)
            .orElseGet(() -> Message.of("backup.failure.in-use", folder.toString()));
    return new StoreFailure(Kind.IN_USE, sentence);
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      lock.release();
      channel.close();
    } catch (IOException thrown) {
      throw new UncheckedIOException(thrown);
    }
  }

  /// Who holds a folder's lock.
  public record Holder(boolean window, long pid, Instant since) {
    private static final DateTimeFormatter HOUR =
        DateTimeFormatter.ofPattern("HH:mm").withZone(TokyoPresent.ZONE);

    /// The sentence that says what to close first.
    Message sentence() {
      String key = window ? "backup.failure.in-use-window" : "backup.failure.in-use-command";
      return Message.of(key, HOUR.format(since), Long.toString(pid));
    }

    private String line() {
      return (window ? "window " : "command ") + pid + " " + since + "\n";
    }

    private static Optional<Holder> parse(String line) {
      List<String> parts = List.of(line.strip().split(" ", -1));
      try {
        return Optional.of(
            new Holder(
                parts.get(0).equals("window"),
                Long.parseLong(parts.get(1)),
                Instant.parse(parts.get(2))));
      } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException unknown) {
        return Optional.empty();
      }
    }
  }
}
