package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// The cases of a register that go from step to step.
public final class SteppedCases<R extends Record & Case> implements CaseSource {
  private final CaseType<R> type;
  private final Rows rows;

  public SteppedCases(CaseType<R> type, Rows rows) {
    this.type = type;
    this.rows = rows;
  }

  /// The same of a register whose record nobody names.
  public static CaseSource of(CaseType<?> type, Rows rows) {
    return captured(type, rows);
  }

  private static <R extends Record & Case> CaseSource captured(CaseType<R> type, Rows rows) {
    return new SteppedCases<>(type, rows);
  }

  @Override
  public RegisterType<?> register() {
    return type.register();
  }

  @Override
  public Message beginning() {
    return Message.of(WordKeys.title(type.begin()));
  }

  @Override
  public List<CaseLine> lines(RowReader reader, LocalDate today) {
    List<Row<R>> all = rows.rows(type.register().record());
    return all.stream()
        .filter(Row::inUse)
        .map(row -> again(all, row, reader, today).orElseGet(() -> line(row, reader, today)))
        .toList();
  }

  @Override
  public List<CaseLine> open(RowReader reader, LocalDate today) {
    List<Row<R>> all = rows.rows(type.register().record());
    return all.stream().filter(Row::inUse).flatMap(row -> open(all, row, reader, today)).toList();
  }

  private Stream<CaseLine> open(List<Row<R>> all, Row<R> row, RowReader reader, LocalDate today) {
    return row.value().state().closed()
        ? again(all, row, reader, today).stream()
        : Stream.of(line(row, reader, today));
  }

  private Optional<CaseLine> again(
      List<Row<R>> all, Row<R> row, RowReader reader, LocalDate today) {
    return Followers.of(all, row)
        .filter(following -> following.isDue(today))
        .map(following -> again(row, reader, following.on(), today));
  }

  private CaseLine line(Row<R> row, RowReader reader, LocalDate today) {
    R value = row.value();
    boolean closed = value.state().closed();
    return line(
        row,
        reader,
        Message.of(WordKeys.state(type.register(), value.state())),
        closed,
        closed ? null : value.due(),
        value.overdueOn(today));
  }

  /// A closed one whose next is due: it leads to the button that begins it.
  private CaseLine again(Row<R> row, RowReader reader, LocalDate due, LocalDate today) {
    return line(
        row, reader, Message.of("register.case.due-again"), false, due, due.isBefore(today));
  }

  private CaseLine line(
      Row<R> row,
      RowReader reader,
      Message state,
      boolean closed,
      @Nullable LocalDate due,
      boolean overdue) {
    return new CaseLine(
        type.register(),
        row.id(),
        type.register().number(row),
        reader.label(type.register(), row).text(),
        state,
        closed,
        due,
        overdue);
  }
}
