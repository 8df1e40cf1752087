package org.kitei.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.TextEncoding;
import org.kitei.usecase.register.ExportService;
import org.kitei.usecase.register.ExportService.Outcome;
import picocli.CommandLine;

/// Writes a register into a file for people.
@CommandLine.Command(name = "export", description = "cli.export.about")
public final class ExportCommand implements Command {
  private final Supplier<Registers> registers;
  private final Supplier<ExportService> exports;

  @CommandLine.Parameters(index = "0", paramLabel = "REGISTER", description = "cli.file.register")
  private String register = "";

  @CommandLine.Parameters(index = "1", paramLabel = "FILE", description = "cli.export.file")
  private String file = "";

  @CommandLine.Option(names = "--encoding", paramLabel = "E", description = "cli.export.encoding")
  private @Nullable String encoding;

  @CommandLine.Option(names = "--with-private", description = "cli.export.with-private")
  private boolean sealed;

  public ExportCommand(Supplier<Registers> registers, Supplier<ExportService> exports) {
    this.registers = registers;
    this.exports = exports;
  }

  @Override
  public int run(Console console) {
    var type = Given.register(register, registers.get());
    Path path = Given.path("FILE", file);
    TextEncoding letters =
        encoding == null ? TextEncoding.UTF_8_BOM : Given.encoding(encoding, path);
    ExportService.Wish wish = new ExportService.Wish(letters, sealed);
    switch (exports.get().export(type, path, wish, console.words())) {
      case Outcome.Written(int rows, int leftOut) -> {
        console.say("cli.export.done", rows, path);
        if (leftOut > 0) {
          console.say("cli.export.left-out", leftOut);
        }
      }
      case Outcome.Refused(var reason) -> throw new Refused(reason);
    }
    return DONE;
  }
}
