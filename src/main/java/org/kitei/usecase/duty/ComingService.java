package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Words;
import org.kitei.port.AuditLog;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.CaseViews;
import org.kitei.usecase.register.Remembered;

/// The days that stand in rows: what ends, what is planned, and what the open cases wait for.
/// Nothing private is said of them.
public final class ComingService {
  private final Registers registers;
  private final RegisterStore store;
  private final CaseViews cases;
  private final Present present;
  private final Remembered<List<Coming>> known;

  public ComingService(
      Registers registers,
      RegisterStore store,
      CaseViews cases,
      AuditLog history,
      Present present) {
    this.registers = registers;
    this.store = store;
    this.cases = cases;
    this.present = present;
    this.known = new Remembered<>(history, present);
  }

  /// A day of a row.
  ///
  /// @param number the row's number, as findings name it
  /// @param label what the row is called, without anything private
  public record Coming(
      LocalDate day, RegisterType<?> register, long row, String number, String label) {}

  /// All days to `last`, and those past for which somebody still waits, in any order.
  public List<Coming> until(LocalDate last, Words words) {
    return known.get(words.language(), () -> all(words)).stream()
        .filter(each -> !each.day().isAfter(last))
        .toList();
  }

  private List<Coming> all(Words words) {
    RowReader reader = new RowReader(words, store);
    return Stream.concat(
            registers.listed().stream()
                .filter(type -> Upcoming.class.isAssignableFrom(type.record()))
                .flatMap(type -> of(type, reader)),
            cases.open(words).stream()
                .flatMap(
                    line ->
                        Stream.ofNullable(line.due())
                            .map(
                                day ->
                                    new Coming(
                                        day,
                                        line.register(),
                                        line.id(),
                                        line.register().number(line.id()),
                                        line.label()))))
        .toList();
  }

  private <R extends Record> Stream<Coming> of(RegisterType<R> type, RowReader reader) {
    return store.rows(type.record()).stream()
        .filter(Row::inUse)
        .flatMap(row -> of(type, row, reader));
  }

  private <R extends Record> Stream<Coming> of(RegisterType<R> type, Row<R> row, RowReader reader) {
    Upcoming value = (Upcoming) row.value();
    LocalDate day = value.comesOn();
    if (day == null || (day.isBefore(present.today()) && !value.staysOpen())) {
      return Stream.empty();
    }
    return Stream.of(
        new Coming(day, type, row.id(), type.number(row.id()), reader.label(type, row).text()));
  }
}
