package org.kitei.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.kitei.domain.shared.HouseRuleException;

/// The one place for every log line of the program and its libraries: `logs/kitei.log` in the data
/// folder, with one older file beside it.
///
/// Messages of exceptions are left out, for they may quote what people wrote, except those of the
/// file system and of SQLite, which do not. Where no data lie or nothing can be written, there is
/// no log, and still nothing on the console.
@HouseRuleException(
    rule = "sql-in-its-place",
    why = "logs the message of a failing database, and of nothing that may hold private text")
public final class LogFile extends Handler {
  private static final long MOST_BYTES = 512 * 1024;
  private static final int LONGEST_LINE = 400;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Tokyo"));

  private final Supplier<Path> folder;
  private final SimpleFormatter formatter = new SimpleFormatter();

  private LogFile(Supplier<Path> folder) {
    this.folder = folder;
  }

  /// From now on everything is logged beside the data, and nowhere else.
  ///
  /// @param folder the data folder, asked for when there is a line to write
  public static LogFile beside(Supplier<Path> folder) {
    LogManager.getLogManager().reset();
    LogFile log = new LogFile(folder);
    Logger root = Logger.getLogger("");
    root.addHandler(log);
    root.setLevel(Level.WARNING);
    return log;
  }

  /// Where the lines go, once there are data and lines.
  public Path file() {
    return folder.get().resolve("logs").resolve("kitei.log");
  }

  @Override
  public synchronized void publish(LogRecord line) {
    if (!isLoggable(line) || !holdsData()) {
      return;
    }
    try {
      Files.createDirectories(file().getParent());
      if (Files.exists(file()) && Files.size(file()) > MOST_BYTES) {
        Files.move(
            file(), file().resolveSibling("kitei.1.log"), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file(),
          text(line),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | SecurityException nowhereToWrite) {
      return; // a log that cannot be written must not stop the work
    }
  }

  /// Logging alone never makes a data folder, and an empty one stays empty.
  private boolean holdsData() {
    try (var inside = Files.list(folder.get())) {
      return inside.findAny().isPresent();
    } catch (IOException notThere) {
      return false;
    }
  }

  private String text(LogRecord line) {
    var text = new StringBuilder(TIME.format(line.getInstant()));
    text.append(' ').append(line.getLevel().getName()).append(' ').append(line.getLoggerName());
    text.append(' ').append(oneLine(formatter.formatMessage(line))).append('\n');
    Throwable thrown = line.getThrown();
    for (int depth = 0; thrown != null && depth < 10; depth++) {
      text.append("  ").append(thrown.getClass().getName());
      if (thrown instanceof SQLException || thrown instanceof FileSystemException) {
        text.append(": ").append(oneLine(String.valueOf(thrown.getMessage())));
      }
      text.append('\n');
      for (StackTraceElement frame : thrown.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
      thrown = thrown.getCause();
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ");
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
