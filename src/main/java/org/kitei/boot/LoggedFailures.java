package org.kitei.boot;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kitei.cli.Command;
import org.kitei.cli.Failures;
import org.kitei.domain.shared.Message;
import org.kitei.platform.ErrorCode;
import org.kitei.platform.LogFile;
import org.kitei.port.DocumentWriter;
import org.kitei.port.StoreFailure;

/// Says what the store says; everything else gets a short code, and its details go into the log.
final class LoggedFailures implements Failures {
  private static final Logger LOG = System.getLogger("org.kitei");

  private final LogFile log;

  LoggedFailures(LogFile log) {
    this.log = log;
  }

  @Override
  public Failure explain(Throwable broken) {
    if (broken instanceof StoreFailure store) {
      return switch (store.kind()) {
        case DAMAGED, NEWER -> new Failure(Command.DAMAGED, store.sentence());
        case NOT_THERE, READ_ONLY, IN_USE, FULL, DISK, KEY, UNSAFE_FOLDER ->
            new Failure(Command.WRONG_INPUT, store.sentence());
      };
    }
    if (broken instanceof DocumentWriter.UnprintableText text) {
      return new Failure(Command.WRONG_INPUT, Message.of("cli.unprintable", text.character()));
    }
    String code = ErrorCode.of(broken);
    LOG.log(Level.ERROR, code, broken);
    Path file = log.file();
    return new Failure(
        Command.INTERNAL_ERROR,
        Files.exists(file)
            ? Message.of("cli.broken", code, file)
            : Message.of("cli.broken.unlogged", code));
  }
}
