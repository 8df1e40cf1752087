package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// What importing a file would do to a register, made without touching anything.
///
/// @param added the rows that are new, in the file's order but those that bring a number first
/// @param same how many lines say what is there already
/// @param wrong how many lines cannot be taken
/// @param faults what is wrong with them, at most [#MOST_FAULTS]
public record ImportPlan<R extends Record>(
    List<Added<R>> added, List<Change<R>> changed, int same, int wrong, List<ImportFault> faults) {
  /// More are not told.
  public static final int MOST_FAULTS = 1000;

  public ImportPlan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    faults = List.copyOf(faults);
  }

  /// A row that would be new.
  ///
  /// @param id the running number the file gives it, or 0 for the next
  public record Added<R extends Record>(long id, R value) {}

  /// A row that would say something else.
  public record Change<R extends Record>(Row<R> before, R after) {}

  /// Whether it can be carried out, all of it.
  public boolean isGood() {
    return faults.isEmpty();
  }

  /// How many rows would be written.
  public int size() {
    return added.size() + changed.size();
  }

  /// @param rows all rows of the register
  /// @param progress told how many lines are done; may throw to stop
  public static <R extends Record> ImportPlan<R> of(
      RegisterType<R> type,
      FileTable table,
      ColumnMapping mapping,
      CellReader reader,
      List<Row<R>> rows,
      IntConsumer progress) {
    return new Making<>(type, table, mapping, reader, rows).make(progress);
  }

  /// The making of one plan.
  private static final class Making<R extends Record> {
    private final FileTable table;
    private final ColumnMapping mapping;
    private final LineReader<R> lines;
    private final RowMatcher<R> matcher;
    private final List<Added<R>> added = new ArrayList<>();
    private final List<Change<R>> changed = new ArrayList<>();
    private final List<ImportFault> faults = new ArrayList<>();
    private final RegisterType<R> type;

    /// Fields that the file has no column for; each is told once.
    private final Set<String> missing = new HashSet<>();

    private int same;
    private int wrong;

    Making(
        RegisterType<R> type,
        FileTable table,
        ColumnMapping mapping,
        CellReader reader,
        List<Row<R>> rows) {
      this.type = type;
      this.table = table;
      this.mapping = mapping;
      this.lines = new LineReader<>(type, mapping, reader);
      this.matcher = new RowMatcher<>(type, mapping, table, rows);
    }

    ImportPlan<R> make(IntConsumer progress) {
      int done = 0;
      for (FileTable.Line line : table.lines()) {
        take(line);
        done++;
        progress.accept(done);
      }
      added.sort(Comparator.comparing(each -> each.id() == 0));
      return new ImportPlan<>(added, changed, same, wrong, faults);
    }

    private void take(FileTable.Line line) {
      List<Problem> problems = new ArrayList<>();
      if (line.cells().size() > table.headings().size()
          && line.cells().stream()
              .skip(table.headings().size())
              .anyMatch(cell -> !cell.isBlank())) {
        fault(line, new Problem("", Message.of("register.import.more-cells")));
        wrong++;
        return;
      }
      switch (matcher.match(line)) {
        case RowMatcher.Match.Refused<R>(Problem problem) -> problems.add(problem);
        case RowMatcher.Match.Again<R> ignored -> {
          same++;
          return;
        }
        case RowMatcher.Match.There<R>(Row<R> row) -> {
          R after = lines.read(line, row.value(), "", problems);
          if (after != null) {
            change(row, after, problems);
          }
        }
        case RowMatcher.Match.New<R>(String number, long id, boolean blank) -> {
          R value = lines.read(line, null, number, problems);
          boolean there = value != null && blank && matcher.isThere(value);
          if (there) {
            same++;
          } else if (value != null) {
            added.add(new Added<>(id, value));
          }
          if (blank && (there || value == null)) {
            matcher.giveBack(number);
          }
        }
      }
      if (!problems.isEmpty()) {
        wrong++;
        problems.forEach(problem -> fault(line, problem));
      }
    }

    private void change(Row<R> row, R after, List<Problem> problems) {
      if (after.equals(row.value())) {
        same++;
      } else if (row.inUse()) {
        changed.add(new Change<>(row, after));
      } else {
        problems.add(
            new Problem(
                matcher.numberName(), Message.of("register.import.out-of-use", type.number(row))));
      }
    }

    private void fault(FileTable.Line line, Problem problem) {
      if (faults.size() >= MOST_FAULTS) {
        return;
      }
      String field = problem.field();
      int column = field.isEmpty() ? table.headings().size() : mapping.column(field);
      if (column >= 0) {
        String heading = column < table.headings().size() ? table.headings().get(column) : "";
        faults.add(new ImportFault(line.number(), column, heading, problem.why()));
      } else {
        withoutColumn(line, field, problem.why());
      }
    }

    private void withoutColumn(FileTable.Line line, String field, Message why) {
      Message title = Message.of(WordKeys.field(type, type.field(field)));
      if (!why.key().equals("shared.text.empty")) {
        Message both = Message.of("register.import.elsewhere", title, why);
        faults.add(new ImportFault(line.number(), -1, "", both));
      } else if (missing.add(field)) {
        Message needed = Message.of("register.import.no-column", title);
        faults.add(new ImportFault(line.number(), -1, "", needed));
      }
    }
  }
}
