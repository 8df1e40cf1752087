package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Words;
import org.kitei.port.AuditLog;
import org.kitei.port.Present;

/// Reads the cases of all registers.
public final class CaseViews {
  private static final Comparator<CaseLine> ORDER =
      Comparator.comparing(CaseLine::closed)
          .thenComparing(line -> !line.overdue())
          .thenComparing(CaseLine::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(CaseLine::number, Comparator.reverseOrder());

  private final List<CaseSource> sources;
  private final Rows rows;
  private final Present present;
  private final Remembered<List<CaseLine>> open;

  /// @param sources in the order they are offered
  public CaseViews(List<CaseSource> sources, Rows rows, AuditLog history, Present present) {
    this.sources = List.copyOf(sources);
    this.rows = rows;
    this.present = present;
    this.open = new Remembered<>(history, present);
  }

  /// The registers of cases there are.
  public List<CaseSource> sources() {
    return sources;
  }

  /// The open cases: what is late first, then what is due next; looked for anew only after
  /// something was written, or on another day.
  public List<CaseLine> open(Words words) {
    return open.get(
        words.language(),
        () -> {
          RowReader reader = new RowReader(words, rows);
          LocalDate today = present.today();
          return sources.stream()
              .flatMap(source -> source.open(reader, today).stream())
              .sorted(ORDER)
              .toList();
        });
  }

  /// All cases: the open ones first, and of these what is late, then what is due next.
  public List<CaseLine> list(Words words) {
    return lines(words).sorted(ORDER).toList();
  }

  /// What follows a closed case by itself, as long as nobody has begun it.
  public <R extends Record & Case> Optional<Case.Again> following(CaseType<R> type, Row<R> row) {
    return Followers.of(rows.rows(type.register().record()), row);
  }

  private Stream<CaseLine> lines(Words words) {
    RowReader reader = new RowReader(words, rows);
    LocalDate today = present.today();
    return sources.stream().flatMap(source -> source.lines(reader, today).stream());
  }
}
