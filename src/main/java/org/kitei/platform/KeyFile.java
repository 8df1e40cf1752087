package org.kitei.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.shared.Message;
import org.kitei.port.DataKey;
import org.kitei.port.SecretBox;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The data key in a file of its own beside the data, readable by its owner alone, until a
/// passphrase takes its place. The file holds 64 hexadecimal digits. Rights that others have to it
/// are taken from them when it is read.
public final class KeyFile implements DataKey {
  private final Path folder;
  private final Path file;

  /// @param folder the data folder
  public KeyFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("kitei.key");
  }

  @Override
  public Optional<SecretBox> find() {
    try {
      String digits = Files.readString(file, StandardCharsets.US_ASCII).strip();
      OwnerOnly.tighten(file);
      return Optional.of(new AesSecretBox(HexFormat.of().parseHex(digits)));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException bad) {
      throw new StoreFailure(
          Kind.KEY, Message.of("backup.failure.key-unreadable", file.toString()), bad);
    }
  }

  @Override
  public SecretBox make() {
    byte[] key = new byte[AesSecretBox.KEY_BYTES];
    new SecureRandom().nextBytes(key);
    try {
      keep(HexFormat.of().formatHex(key) + "\n");
    } catch (IOException refused) {
      throw StoreFailure.notWritten(folder, refused);
    }
    return new AesSecretBox(key);
  }

  /// The file takes its name only when it is whole and on the disk; a key that is there is never
  /// overwritten.
  private void keep(String digits) throws IOException {
    Path begun = file.resolveSibling(file.getFileName() + ".begun");
    Files.deleteIfExists(begun);
    try {
      try (FileChannel channel =
          FileChannel.open(
              begun,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OwnerOnly.attributes(begun))) {
        OwnerOnly.restrict(begun);
        ByteBuffer bytes = ByteBuffer.wrap(digits.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      if (Files.exists(file)) {
        throw new IOException("there is a key already");
      }
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(begun);
    }
  }
}
