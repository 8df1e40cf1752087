package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.Optional;
import org.kitei.domain.register.PrintedPaper;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;

/// When papers that are kept at hand were last printed or saved.
public final class PrintedPapers {
  private PrintedPapers() {}

  /// Empty where the paper with this key never was.
  public static Optional<LocalDate> last(Rows rows, String paper) {
    return row(rows, paper).map(row -> row.value().printedOn());
  }

  /// Where that is written.
  public static Optional<Row<PrintedPaper>> row(Rows rows, String paper) {
    return rows.rowsWhere(PrintedPaper.class, PrintedPaper.PAPER, paper).stream().findFirst();
  }
}
