package org.kitei.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.TableFiles;

/// Tables as CSV and spreadsheet files.
public final class TablesOnDisk implements TableFiles {
  @Override
  public FileTable read(Path file, TableFormat format, @Nullable TextEncoding encoding) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new Unusable("register.file.is-folder", name);
      } else if (!Files.exists(file)) {
        throw new Unusable("register.file.not-there", name);
      } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new Unusable("register.file.unreadable", name);
      } else if (Files.size(file) > TableLimits.MOST_BYTES) {
        throw new Unusable("register.file.too-large", TableLimits.MOST_BYTES / 1024 / 1024);
      } else if (format == TableFormat.CSV) {
        return CsvTable.read(file, encoding);
      }
      try (var in = Files.newInputStream(file)) {
        FileSign.require(in.readNBytes(FileSign.LENGTH), format);
      }
      return SpreadsheetReader.read(file);
    } catch (IOException broken) {
      throw new Unusable("register.file.unreadable", name);
    }
  }

  @Override
  public void write(Path file, TableFormat format, TextEncoding encoding, FileTable table) {
    if (Files.isDirectory(file)) {
      throw new Unusable("register.file.is-folder", file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Unusable("register.file.no-folder", String.valueOf(folder));
    } else if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file))) {
      throw new Unusable("register.file.unwritable", file.toString());
    } else if (format == TableFormat.CSV) {
      Letters.require(table, encoding);
    }
    Path begun = null;
    Path scratch = null;
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file;
      begun = Files.createTempFile(place.toAbsolutePath().getParent(), ".kitei-", ".part");
      try (OutputStream out = Files.newOutputStream(begun)) {
        if (format == TableFormat.CSV) {
          CsvTable.write(out, encoding, table);
        } else {
          scratch = Files.createTempDirectory("kitei-export");
          SpreadsheetTable.write(out, table, scratch);
        }
      }
      move(begun, place);
    } catch (IOException failed) {
      throw new Unusable(
          StoreFailure.notWritten(folder, Message.of("register.file.unwritable", file.toString())));
    } finally {
      discard(begun);
      discard(scratch);
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
    if (begun == null || !Files.exists(begun)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(begun)) {
      List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    } catch (IOException gone) {
      return; // nothing more can be done about what is ours alone
    }
  }
}
