package org.kitei.usecase.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.CellReader;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.FormulaGuard;
import org.kitei.domain.register.ImportFault;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.Preferences;
import org.kitei.port.RegisterStore;
import org.kitei.port.TableFiles;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;
import org.kitei.port.Writing;

/// Takes the rows of a file into a register: all of them as one action, or none.
public final class ImportService {
  private final RegisterStore store;
  private final WriteGate gate;
  private final TableFiles files;
  private final ColumnMemory memory;
  private final List<Words> languages;
  private final String who;

  /// @param languages those that headings and choices may be in
  /// @param who the name given with `--as` or in the settings, else the account's
  public ImportService(
      RegisterStore store,
      WriteGate gate,
      TableFiles files,
      Preferences preferences,
      List<? extends Words> languages,
      String who) {
    this.store = store;
    this.gate = gate;
    this.files = files;
    this.memory = new ColumnMemory(preferences);
    this.languages = List.copyOf(languages);
    this.who = who;
  }

  /// What came of opening a file.
  public sealed interface Opened {
    /// @param mapping what was remembered for these headings, else guessed
    record Table(FileTable table, ColumnMapping mapping) implements Opened {}

    /// The sentence says why it cannot be read.
    record Refused(Message reason) implements Opened {}
  }

  /// Reads a file in the format of its ending.
  ///
  /// @param encoding of a CSV file; null when it is to be found out
  /// @param seen whether somebody looks at the mapping before it is used
  public Opened open(
      RegisterType<?> type, Path file, @Nullable TextEncoding encoding, boolean seen) {
    Optional<TableFormat> format = TableFormat.of(String.valueOf(file.getFileName()));
    if (format.isEmpty()) {
      return new Opened.Refused(
          Message.of("register.file.ending", String.valueOf(file.getFileName())));
    }
    try {
      FileTable table = files.read(file, format.get(), encoding);
      ColumnMapping mapping =
          memory
              .find(type, table.headings())
              .orElseGet(() -> ColumnMapping.guessed(type, table.headings(), languages, seen));
      return table.lines().isEmpty() && mapping.isEmpty()
          ? new Opened.Refused(Message.of("register.file.only-headings"))
          : new Opened.Table(table, mapping);
    } catch (TableFiles.Unusable unusable) {
      return new Opened.Refused(unusable.sentence());
    }
  }

  /// What importing would do; empty when it was stopped.
  ///
  /// @param words the language that is spoken
  public <R extends Record> Optional<ImportPlan<R>> preview(
      RegisterType<R> type,
      FileTable table,
      ColumnMapping mapping,
      Words words,
      Progress progress) {
    try {
      return Optional.of(plan(type, table, mapping, words, store, progress));
    } catch (Stop stopped) {
      return Optional.empty();
    }
  }

  /// Writes what is wrong with a file into a list of its own; a sentence where that failed.
  public Optional<Message> saveFaults(Path list, ImportPlan<?> plan, Words words) {
    List<FileTable.Line> lines = new ArrayList<>();
    for (ImportFault fault : plan.faults()) {
      List<String> cells =
          List.of(
              Integer.toString(fault.line()),
              fault.letter(),
              FormulaGuard.guard(fault.heading()),
              FormulaGuard.guard(words.say(fault.why())));
      lines.add(new FileTable.Line(lines.size() + 2, cells));
    }
    List<String> headings =
        List.of(
            words.say("register.import.list.line"),
            words.say("register.import.list.column"),
            words.say("register.import.list.heading"),
            words.say("register.import.list.why"));
    try {
      files.write(list, TableFormat.CSV, TextEncoding.UTF_8_BOM, new FileTable(headings, lines));
      return Optional.empty();
    } catch (TableFiles.Unusable unusable) {
      return Optional.of(unusable.sentence());
    }
  }

  /// Why a plan is not carried out whatever its lines say: rows of some registers are written only
  /// elsewhere. A file that says nothing new is right there too.
  public static Optional<Message> refusal(RegisterType<?> type, ImportPlan<?> plan) {
    return plan.isGood() && plan.size() == 0 ? Optional.empty() : RegisterService.readOnly(type);
  }

  /// Imports the file, looking at the rows anew, and remembers what its columns became.
  public <R extends Record> ImportOutcome<R> run(
      RegisterType<R> type,
      FileTable table,
      ColumnMapping mapping,
      Words words,
      Progress progress) {
    try {
      ImportOutcome<R> outcome =
          gate.write(
              new Action("register.action.imported", who),
              writing -> write(writing, type, table, mapping, words, progress));
      if (outcome instanceof ImportOutcome.Done<R>) {
        memory.keep(type, table.headings(), mapping);
      }
      return outcome;
    } catch (Stop stopped) {
      return new ImportOutcome.Stopped<>();
    }
  }

  private <R extends Record> ImportOutcome<R> write(
      Writing writing,
      RegisterType<R> type,
      FileTable table,
      ColumnMapping mapping,
      Words words,
      Progress progress) {
    int all = table.lines().size() * 2;
    ImportPlan<R> plan =
        plan(type, table, mapping, words, writing, (done, lines) -> progress.at(done, all));
    Optional<Message> elsewhere = refusal(type, plan);
    if (elsewhere.isPresent()) {
      return new ImportOutcome.NotHere<>(elsewhere.get());
    } else if (!plan.isGood()) {
      return new ImportOutcome.Wrong<>(plan);
    }
    int done = all - plan.size();
    for (ImportPlan.Change<R> change : plan.changed()) {
      writing.update(change.before().id(), change.after());
      done++;
      goOn(progress, done, all);
    }
    for (ImportPlan.Added<R> added : plan.added()) {
      insert(writing, added);
      done++;
      goOn(progress, done, all);
    }
    return new ImportOutcome.Done<>(plan.added().size(), plan.changed().size(), plan.same());
  }

  private static <R extends Record> void insert(Writing writing, ImportPlan.Added<R> added) {
    if (added.id() == 0) {
      writing.insert(added.value());
    } else {
      writing.insert(added.id(), added.value());
    }
  }

  private <R extends Record> ImportPlan<R> plan(
      RegisterType<R> type,
      FileTable table,
      ColumnMapping mapping,
      Words words,
      Rows rows,
      Progress progress) {
    int all = table.lines().size();
    return ImportPlan.of(
        type,
        table,
        mapping,
        new CellReader(spoken(words), rows),
        rows.rows(type.record()),
        done -> goOn(progress, done, all));
  }

  private List<Words> spoken(Words words) {
    List<Words> spoken = new ArrayList<>(List.of(words));
    languages.stream()
        .filter(other -> !other.language().equals(words.language()))
        .forEach(spoken::add);
    return spoken;
  }

  private static void goOn(Progress progress, int done, int all) {
    if (!progress.at(done, all)) {
      throw new Stop();
    }
  }

  /// Ends the action and takes back what it wrote.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
