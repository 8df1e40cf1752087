package org.kitei.usecase.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.register.PrintedPaper;
import org.kitei.domain.register.Row;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.register.PrintedPapers;

/// Notes in the registers that a paper left the program, as one action. Looking at a paper and
/// taking its blank form note nothing, and neither does what was noted already today.
public final class HandingOut {
  private final RegisterStore store;
  private final WriteGate gate;
  private final Present present;
  private final String who;

  /// @param who the name given with `--as` or in the settings, else the account's
  public HandingOut(RegisterStore store, WriteGate gate, Present present, String who) {
    this.store = store;
    this.gate = gate;
    this.present = present;
    this.who = who;
  }

  /// The whole paper was handed out.
  public void note(PaperKind kind, boolean blank) {
    note(kind, blank, page -> true);
  }

  /// @param pages which pages were handed out, from 1
  void note(PaperKind kind, boolean blank, IntPredicate pages) {
    LocalDate today = present.today();
    if (blank || (changed(store, kind, today, pages).isEmpty() && isDated(kind, today))) {
      return;
    }
    gate.write(
        new WriteGate.Action("paper.action.handed-out", who),
        writing -> {
          List<Row<?>> rows = changed(writing, kind, today, pages);
          rows.forEach(row -> update(writing, row));
          if (!isDated(kind, today)) {
            date(writing, new PrintedPaper(kind.key(), today));
          }
          return rows.size();
        });
  }

  private static List<Row<?>> changed(
      RegisterStore among, PaperKind kind, LocalDate today, IntPredicate pages) {
    List<Row<?>> rows = kind.handedOut(among, today);
    return IntStream.range(0, rows.size())
        .filter(index -> pages.test(index + 1))
        .<Row<?>>mapToObj(rows::get)
        .filter(row -> isNews(among, row))
        .toList();
  }

  /// Whether nobody has to note that it was printed today.
  private boolean isDated(PaperKind kind, LocalDate today) {
    return !kind.keptAtHand() || PrintedPapers.last(store, kind.key()).equals(Optional.of(today));
  }

  private static void date(Writing writing, PrintedPaper printed) {
    PrintedPapers.row(writing, printed.paper())
        .ifPresentOrElse(row -> writing.update(row.id(), printed), () -> writing.insert(printed));
  }

  private static boolean isNews(RegisterStore among, Row<?> row) {
    Optional<?> now = among.row(row.value().getClass(), row.id()).map(Row::value);
    return !now.equals(Optional.of(row.value()));
  }

  private static <R extends Record> void update(Writing writing, Row<R> row) {
    writing.update(row.id(), row.value());
  }
}
