package org.kitei.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kitei.domain.shared.Message;
import org.kitei.port.AttachedFiles;
import org.kitei.port.StoreFailure;

/// The folder `attachments` in the data folder: each content a file called by its sum, readable by
/// its owner alone. A content is written aside, brought to the disk and only then named. Until a
/// row is known to name it, an empty file beside it says that it is new: only what is new is ever
/// removed, so that contents outlive also records that do not know them, such as an older copy put
/// back in the place of the newer.
public final class AttachmentFolder implements AttachedFiles {
  private static final String NAME = "attachments";
  private static final String PART = ".part";
  private static final String NEW = ".new";

  private final Path data;
  private final Path folder;

  /// @param data the data folder
  public AttachmentFolder(Path data) {
    this.data = data;
    this.folder = data.resolve(NAME);
  }

  @Override
  public Optional<byte[]> read(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(most + 1);
      return content.length > most ? Optional.empty() : Optional.of(content);
    } catch (IOException refused) {
      throw new StoreFailure(
          StoreFailure.Kind.NOT_THERE,
          Message.of("backup.failure.file-unreadable", String.valueOf(file.getFileName())),
          refused);
    }
  }

  @Override
  public String keep(byte[] content) {
    String sum = sum(content);
    if (standing(sum) != Standing.WHOLE) {
      try {
        if (!Files.isDirectory(folder)) {
          Files.createDirectories(folder, OwnerOnly.folderAttributes(folder));
        }
        mark(sum);
        write(content, sum);
      } catch (IOException refused) {
        throw StoreFailure.notWritten(data, refused);
      }
    }
    return sum;
  }

  private void mark(String sum) throws IOException {
    try {
      Files.createFile(folder.resolve(sum + NEW), OwnerOnly.attributes(folder));
    } catch (FileAlreadyExistsException stillNew) {
      return; // the last attempt ended before a row named it
    }
  }

  private void write(byte[] content, String sum) throws IOException {
    Path aside = Files.createTempFile(folder, sum, PART, OwnerOnly.attributes(folder));
    try {
      OwnerOnly.restrict(aside);
      try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(
          aside,
          folder.resolve(sum),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      bringNamesToTheDisk();
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /// Where folders can be opened; elsewhere (Windows) the system does it by itself.
  private void bringNamesToTheDisk() throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  @Override
  public Optional<byte[]> find(String sha256) {
    if (!isSum(sha256)) {
      return Optional.empty();
    }
    try {
      byte[] content = Files.readAllBytes(folder.resolve(sha256));
      return sum(content).equals(sha256) ? Optional.of(content) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  @Override
  public Standing standing(String sha256) {
    if (!isSum(sha256) || !Files.isRegularFile(folder.resolve(sha256))) {
      return Standing.MISSING;
    }
    return find(sha256).isPresent() ? Standing.WHOLE : Standing.CHANGED;
  }

  @Override
  public void sweep(Set<String> named) {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(PART)) {
        remove(file);
      } else if (name.endsWith(NEW)) {
        settle(file, name.substring(0, name.length() - NEW.length()), named);
      }
    }
  }

  private void settle(Path mark, String sum, Set<String> named) {
    if (isSum(sum) && !named.contains(sum)) {
      remove(folder.resolve(sum));
    }
    remove(mark);
  }

  /// One that is open elsewhere goes when the program ends, or the next time.
  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException open) {
      file.toFile().deleteOnExit();
    }
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// Nothing else is ever a file's name here, whatever a damaged row says.
  private static boolean isSum(String name) {
    return name.matches("[0-9a-f]{64}");
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
