package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Words;
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

  /// @param sources in the order they are offered
  public CaseViews(List<CaseSource> sources, Rows rows, Present present) {
    this.sources = List.copyOf(sources);
    this.rows = rows;
    this.present = present;
  }

  /// The registers of cases there are.
  public List<CaseSource> sources() {
    return sources;
  }

  /// How many cases are open.
  public int open(Words words) {
    return Math.toIntExact(lines(words).filter(line -> !line.closed()).count());
  }

  /// All cases: the open ones first, and of these what is late, then what is due next.
  public List<CaseLine> list(Words words) {
    return lines(words).sorted(ORDER).toList();
  }

  private Stream<CaseLine> lines(Words words) {
    RowReader reader = new RowReader(words, rows);
    LocalDate today = present.today();
    return sources.stream().flatMap(source -> source.lines(reader, today).stream());
  }
}
