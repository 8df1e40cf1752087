package org.kitei.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.ImportFault;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.TextEncoding;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.ImportService.Opened;
import org.kitei.usecase.register.Progress;
import picocli.CommandLine;

/// Takes the rows of a file into a register, all or none.
@CommandLine.Command(name = "import", description = "cli.import.about")
public final class ImportCommand implements Command {
  private final Supplier<Registers> registers;
  private final Supplier<ImportService> imports;

  @CommandLine.Parameters(index = "0", paramLabel = "REGISTER", description = "cli.file.register")
  private String register = "";

  @CommandLine.Parameters(index = "1", paramLabel = "FILE", description = "cli.import.file")
  private String file = "";

  @CommandLine.Option(names = "--dry-run", description = "cli.import.dry-run")
  private boolean dryRun;

  @CommandLine.Option(names = "--encoding", paramLabel = "E", description = "cli.import.encoding")
  private @Nullable String encoding;

  public ImportCommand(Supplier<Registers> registers, Supplier<ImportService> imports) {
    this.registers = registers;
    this.imports = imports;
  }

  @Override
  public int run(Console console) {
    var type = Given.register(register, registers.get());
    Path path = Given.path("FILE", file);
    TextEncoding letters = encoding == null ? null : Given.encoding(encoding, path);
    switch (imports.get().open(type, path, letters, false)) {
      case Opened.Refused(var reason) -> throw new Refused(reason);
      case Opened.Table(FileTable table, ColumnMapping mapping) -> {
        if (mapping.isEmpty()) {
          throw Refused.because("cli.import.no-column", Given.shown(table.headings().getFirst()));
        }
        take(console, type, table, mapping);
      }
    }
    return DONE;
  }

  private <R extends Record> void take(
      Console console, RegisterType<R> type, FileTable table, ColumnMapping mapping) {
    if (table.lines().isEmpty()) {
      console.say("cli.import.only-headings");
    } else if (dryRun) {
      ImportPlan<R> plan =
          imports
              .get()
              .preview(type, table, mapping, console.words(), Progress.unwatched())
              .orElseThrow();
      ImportService.refusal(type, plan)
          .ifPresent(
              reason -> {
                throw new Refused(reason);
              });
      requireGood(console, plan);
      sayLeftOut(console, table, mapping);
      console.say("cli.import.would", plan.added().size(), plan.changed().size(), plan.same());
    } else {
      write(console, type, table, mapping);
    }
  }

  private <R extends Record> void write(
      Console console, RegisterType<R> type, FileTable table, ColumnMapping mapping) {
    switch (imports.get().run(type, table, mapping, console.words(), Progress.unwatched())) {
      case ImportOutcome.Done<R>(int added, int changed, int same) -> {
        sayLeftOut(console, table, mapping);
        console.say("cli.import.done", added, changed, same);
      }
      case ImportOutcome.Wrong<R>(ImportPlan<R> plan) -> requireGood(console, plan);
      case ImportOutcome.NotHere<R>(var reason) -> throw new Refused(reason);
      case ImportOutcome.Stopped<R> ignored ->
          throw new IllegalStateException("nobody could have stopped it");
    }
  }

  /// Every fault goes to stdout as line, column, heading and reason; the first one is the refusal.
  private static void requireGood(Console console, ImportPlan<?> plan) {
    if (!plan.isGood()) {
      List<ImportFault> faults = plan.faults();
      faults.forEach(fault -> console.line(fault.tabbed(console.words())));
      throw Refused.because("cli.import.refused", faults.getFirst().sentence(), plan.wrong());
    }
  }

  private static void sayLeftOut(Console console, FileTable table, ColumnMapping mapping) {
    List<String> headings =
        IntStream.range(0, table.headings().size())
            .filter(column -> mapping.targets().get(column).isEmpty())
            .mapToObj(column -> Given.shown(table.headings().get(column)))
            .toList();
    if (!headings.isEmpty()) {
      console.say("cli.import.left-out", String.join(", ", headings));
    }
  }
}
