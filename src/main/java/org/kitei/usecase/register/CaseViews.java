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
  private final AuditLog history;
  private final Present present;
  private Counted counted = new Counted(-1, LocalDate.MIN, 0);

  /// @param sources in the order they are offered
  public CaseViews(List<CaseSource> sources, Rows rows, AuditLog history, Present present) {
    this.sources = List.copyOf(sources);
    this.rows = rows;
    this.history = history;
    this.present = present;
  }

  /// The registers of cases there are.
  public List<CaseSource> sources() {
    return sources;
  }

  /// How many cases are open; counted anew only after something was written, or on another day.
  public synchronized int open(Words words) {
    long entry = history.newest(1).stream().mapToLong(AuditLog.Entry::number).findFirst().orElse(0);
    LocalDate today = present.today();
    if (counted.entry != entry || !counted.on.equals(today)) {
      RowReader reader = new RowReader(words, rows);
      int open = sources.stream().mapToInt(source -> source.open(reader, today)).sum();
      counted = new Counted(entry, today, open);
    }
    return counted.open;
  }

  private record Counted(long entry, LocalDate on, int open) {}

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
