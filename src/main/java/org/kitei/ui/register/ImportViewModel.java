package org.kitei.ui.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileColumn;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Tasks;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.ImportService.Opened;

/// A file that is looked at before it is imported: what its columns become, and what would come of
/// it.
final class ImportViewModel<R extends Record> {
  private static final int SAMPLES = 3;

  private final ImportService imports;
  private final RegisterType<R> type;
  private final Words words;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FileTable> table = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ColumnMapping> mapping =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportPlan<R>> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);

  /// Work that was begun before a newer one stops by itself.
  private final AtomicInteger newest = new AtomicInteger();

  private Path file = Path.of("");
  private ColumnWishes wishes = new ColumnWishes(new ColumnMapping(List.of()));

  ImportViewModel(RegisterWork work, RegisterType<R> type, Words words, Tasks tasks) {
    this.imports = work.imports();
    this.type = type;
    this.words = words;
    this.tasks = tasks;
  }

  RegisterType<R> type() {
    return type;
  }

  String fileName() {
    return String.valueOf(file.getFileName());
  }

  /// Why the file cannot be read or nothing was written, or that the list of what is wrong was
  /// saved; null while there is nothing to say.
  ReadOnlyObjectProperty<@Nullable Said> said() {
    return said.getReadOnlyProperty();
  }

  /// What stands in the file; null while it is not read.
  ReadOnlyObjectProperty<@Nullable FileTable> table() {
    return table.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable ColumnMapping> mapping() {
    return mapping.getReadOnlyProperty();
  }

  /// What importing would do; null while it is being found out.
  ReadOnlyObjectProperty<@Nullable ImportPlan<R>> plan() {
    return plan.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty writing() {
    return writing.getReadOnlyProperty();
  }

  /// From 0 to 1 while it is being written.
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  void open(Path chosen) {
    file = chosen;
    readAgain();
  }

  /// Reads the file anew, after somebody has mended it.
  void readAgain() {
    newest.incrementAndGet();
    plan.set(null);
    said.set(null);
    tasks.run(() -> imports.open(type, file, null, true), this::opened);
  }

  private void opened(Opened opened) {
    switch (opened) {
      case Opened.Refused(Message reason) -> {
        table.set(null);
        mapping.set(null);
        said.set(Said.refused(reason));
      }
      case Opened.Table(FileTable read, ColumnMapping guessed) -> {
        ColumnMapping kept = mapping.get();
        boolean same = table.get() != null && table.get().headings().equals(read.headings());
        if (!same || kept == null) {
          wishes = new ColumnWishes(guessed);
        }
        said.set(null);
        table.set(read);
        mapping.set(same && kept != null ? kept : guessed);
        preview();
      }
    }
  }

  /// What a column can become: nothing (empty), or one of the register's columns.
  List<String> targets() {
    List<String> targets = new ArrayList<>(List.of(""));
    FileColumn.of(type, true).forEach(column -> targets.add(column.name()));
    return targets;
  }

  String title(String target) {
    return FileColumn.of(type, true).stream()
        .filter(column -> column.name().equals(target))
        .findFirst()
        .map(column -> words.say(column.title()))
        .orElseGet(() -> words.say("register.import.leave-out"));
  }

  /// The first few texts in a column of the file, in one line.
  String samples(int column) {
    FileTable read = table.get();
    return read == null
        ? ""
        : read.lines().stream()
            .map(line -> line.cell(column).replace('\n', ' ').strip())
            .filter(cell -> !cell.isEmpty())
            .limit(SAMPLES)
            .reduce((before, last) -> words.say("register.import.or", before, last))
            .orElse("");
  }

  void choose(int column, String target) {
    ColumnMapping now = mapping.get();
    if (now != null && !now.targets().get(column).equals(target)) {
      mapping.set(wishes.wish(column, target));
      preview();
    }
  }

  private void preview() {
    FileTable read = table.get();
    ColumnMapping chosen = mapping.get();
    int number = newest.incrementAndGet();
    plan.set(null);
    if (read != null && chosen != null && !chosen.isEmpty()) {
      tasks.run(
          () -> imports.preview(type, read, chosen, words, (done, all) -> newest.get() == number),
          (Optional<ImportPlan<R>> made) -> {
            if (newest.get() == number) {
              made.ifPresent(plan::set);
            }
          });
    }
  }

  /// Why it cannot be imported as it is; empty when it can.
  Optional<Message> hindrance() {
    ColumnMapping chosen = mapping.get();
    ImportPlan<R> now = plan.get();
    FileTable read = table.get();
    if (read != null && read.lines().isEmpty()) {
      return Optional.of(Message.of("register.import.only-headings"));
    } else if (chosen == null || writing.get()) {
      return Optional.of(Message.of("register.import.choose-first"));
    } else if (chosen.isEmpty()) {
      return Optional.of(Message.of("register.import.no-mapping"));
    } else if (now == null) {
      return Optional.of(Message.of("register.import.checking"));
    } else if (!now.isGood()) {
      return Optional.of(Message.of("register.import.mend"));
    }
    return now.size() == 0 ? Optional.of(Message.of("register.import.nothing")) : Optional.empty();
  }

  /// Imports all of it; `done` is told what was written.
  void run(Consumer<ImportOutcome.Done<R>> done) {
    FileTable read = table.get();
    ColumnMapping chosen = mapping.get();
    if (read == null || chosen == null || hindrance().isPresent()) {
      return;
    }
    int number = newest.incrementAndGet();
    said.set(null);
    progress.set(0);
    writing.set(true);
    tasks.run(
        () ->
            imports.run(
                type, read, chosen, words, (at, all) -> goesOn(number, (double) at / all, at)),
        outcome -> finished(outcome, done),
        broken -> {
          writing.set(false);
          tasks.fail(broken);
        });
  }

  private boolean goesOn(int number, double share, int at) {
    if (at % 100 == 0) {
      tasks.show(() -> progress.set(share));
    }
    return newest.get() == number;
  }

  private void finished(ImportOutcome<R> outcome, Consumer<ImportOutcome.Done<R>> done) {
    writing.set(false);
    switch (outcome) {
      case ImportOutcome.Done<R> written -> done.accept(written);
      case ImportOutcome.Wrong<R>(ImportPlan<R> wrong) -> plan.set(wrong);
      case ImportOutcome.NotHere<R>(Message reason) -> said.set(Said.refused(reason));
      case ImportOutcome.Stopped<R> ignored ->
          said.set(Said.refused(Message.of("register.import.stopped")));
    }
  }

  /// Gives up what is being written; nothing is changed then.
  void stop() {
    newest.incrementAndGet();
  }

  /// Writes what is wrong into a file of its own.
  void saveFaults(Path list) {
    ImportPlan<R> now = plan.get();
    if (now != null) {
      said.set(
          imports
              .saveFaults(list, now, words)
              .map(Said::refused)
              .orElseGet(
                  () -> Said.done(Message.of("register.import.list-saved", list.toString()))));
    }
  }
}
