package org.kitei.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// Looks at a data file's first hundred bytes without SQLite, so that a damaged or newer file is
/// refused before anything in its folder is touched.
final class FileHeader {
  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE = 16;
  private static final int CHANGES = 24;
  private static final int PAGES = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION = 68;
  private static final int VALID_FOR = 92;
  private static final int LARGEST_PAGE = 65_536;

  private FileHeader() {}

  /// What lies in the folder.
  enum Standing {
    ABSENT,
    OLDER,
    CURRENT
  }

  /// @param newest the newest version this program knows
  /// @throws StoreFailure when it is damaged, not ours or newer
  static Standing examine(DataFile file, int newest) {
    requireReadable(file);
    if (!Files.exists(file.path())) {
      if (file.hasJournal()) {
        throw failure(Kind.DAMAGED, "backup.failure.lost", file);
      }
      return Standing.ABSENT;
    }
    ByteBuffer header = read(file);
    int version = header.getInt(USER_VERSION);
    if (header.getInt(APPLICATION) != DataFile.APPLICATION) {
      throw failure(Kind.DAMAGED, "backup.failure.not-ours", file);
    } else if (version > newest) {
      throw newer(file);
    }
    return version == newest ? Standing.CURRENT : Standing.OLDER;
  }

  /// A folder nobody may look into is not one without data.
  private static void requireReadable(DataFile file) {
    try {
      Files.readAttributes(file.path(), BasicFileAttributes.class);
    } catch (AccessDeniedException refused) {
      throw new StoreFailure(
          Kind.READ_ONLY,
          Message.of("backup.failure.unreadable", file.folder().toString()),
          refused);
    } catch (IOException absent) {
      return;
    }
  }

  static StoreFailure newer(DataFile file) {
    return failure(Kind.NEWER, "backup.failure.newer", file);
  }

  private static ByteBuffer read(DataFile file) {
    try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
      ByteBuffer header = ByteBuffer.allocate(LENGTH);
      int read;
      do {
        read = channel.read(header);
      } while (read > 0);
      if (header.hasRemaining() || !whole(header, channel.size(), file)) {
        throw failure(Kind.DAMAGED, "backup.failure.damaged", file);
      }
      return header;
    } catch (IOException unreadable) {
      throw new StoreFailure(
          Kind.READ_ONLY,
          Message.of("backup.failure.unreadable", file.path().toString()),
          unreadable);
    }
  }

  private static boolean whole(ByteBuffer header, long size, DataFile file) {
    byte[] magic = new byte[MAGIC.length];
    header.get(0, magic);
    int page = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
    long pageSize = page == 1 ? LARGEST_PAGE : page;
    boolean counted = header.getInt(CHANGES) == header.getInt(VALID_FOR);
    boolean cut = counted && size < pageSize * header.getInt(PAGES) && !file.hasJournal();
    return Arrays.equals(magic, MAGIC) && Long.bitCount(pageSize) == 1 && !cut;
  }

  private static StoreFailure failure(Kind kind, String key, DataFile file) {
    return new StoreFailure(kind, Message.of(key, file.folder().toString()));
  }
}
