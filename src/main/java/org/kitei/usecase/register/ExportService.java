package org.kitei.usecase.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.CellWriter;
import org.kitei.domain.register.FileColumn;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.RegisterStore;
import org.kitei.port.TableFiles;

/// Writes the rows in use of any register into a file for people. A file leaves the program, so
/// what is private is left out unless somebody asks for it.
public final class ExportService {
  private final RegisterStore store;
  private final TableFiles files;

  public ExportService(RegisterStore store, TableFiles files) {
    this.store = store;
    this.files = files;
  }

  /// @param encoding of a CSV file
  /// @param sealed whether private fields are asked for
  public record Wish(TextEncoding encoding, boolean sealed) {
    public static Wish usual() {
      return new Wish(TextEncoding.UTF_8_BOM, false);
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    /// @param leftOut how many private fields were left out
    record Written(int rows, int leftOut) implements Outcome {}

    /// Nothing was written; the sentence says why.
    record Refused(Message reason) implements Outcome {}
  }

  /// Writes the file that `file` names, in the format of its ending.
  public <R extends Record> Outcome export(
      RegisterType<R> type, Path file, Wish wish, Words words) {
    Optional<TableFormat> format = TableFormat.of(String.valueOf(file.getFileName()));
    if (format.isEmpty()) {
      return new Outcome.Refused(
          Message.of("register.file.ending", String.valueOf(file.getFileName())));
    }
    List<FileColumn> columns = FileColumn.written(type, wish.sealed());
    CellWriter<R> writer = new CellWriter<>(type, columns, words, store);
    List<FileTable.Line> lines = new ArrayList<>();
    for (Row<R> row : rows(type)) {
      lines.add(new FileTable.Line(lines.size() + 2, writer.cells(row)));
    }
    try {
      files.write(file, format.get(), wish.encoding(), new FileTable(writer.headings(), lines));
    } catch (TableFiles.Unusable unusable) {
      return new Outcome.Refused(unusable.sentence());
    }
    return new Outcome.Written(
        lines.size(), FileColumn.written(type, true).size() - columns.size());
  }

  private <R extends Record> List<Row<R>> rows(RegisterType<R> type) {
    return store.rows(type.record()).stream()
        .filter(Row::inUse)
        .sorted(Comparator.comparing(row -> Folded.order(type.number(row))))
        .toList();
  }
}
