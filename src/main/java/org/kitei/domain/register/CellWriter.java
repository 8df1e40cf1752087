package org.kitei.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;

/// How the rows of one register stand in a file for people, in one language: choices in words, days
/// as ISO, references as number and name, no units. [CellReader] reads every such text back.
public final class CellWriter<R extends Record> {
  private final RegisterType<R> type;
  private final List<FileColumn> columns;
  private final int[] places;
  private final Words words;
  private final RowNames names;

  /// @param rows where the rows that are referred to can be read
  public CellWriter(RegisterType<R> type, List<FileColumn> columns, Words words, Rows rows) {
    this.type = type;
    this.columns = List.copyOf(columns);
    this.words = words;
    this.names = new RowNames(List.of(words), rows);
    this.places =
        columns.stream().mapToInt(column -> type.columns().indexOf(column.field())).toArray();
  }

  public List<String> headings() {
    return columns.stream().map(column -> words.say(column.title())).toList();
  }

  /// The texts of a row, in the order of the columns.
  public List<String> cells(Row<R> row) {
    List<@Nullable Object> values = type.shown(row.value());
    String[] cells = new String[places.length];
    for (int at = 0; at < cells.length; at++) {
      Field field = columns.get(at).field();
      String text = field == null ? type.number(row) : text(field, values.get(places[at]));
      cells[at] = FormulaGuard.guard(text);
    }
    return List.of(cells);
  }

  private String text(Field field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> words.say(yes ? "register.value.yes" : "register.value.no");
      case Keyed choice -> words.say(WordKeys.choice(choice));
      case Ref<?> ref -> referred(field, ref);
      case Set<?> several when field.refers() != null -> referred(field, several);
      case Set<?> chosen -> chosen(field, chosen);
      case LocalDate day when field.month() -> YearMonth.from(day).toString();
      case LocalDateTime at -> at.toString().replace('T', ' ');
      default -> value.toString();
    };
  }

  private String chosen(Field field, Set<?> chosen) {
    return field.choices().stream()
        .filter(chosen::contains)
        .map(each -> words.say(WordKeys.choice(each)))
        .collect(Collectors.joining(words.say("register.file.joined")));
  }

  /// One below the other: a name may hold any sign but a line break.
  private String referred(Field field, Set<?> several) {
    return several.stream()
        .map(Ref.class::cast)
        .sorted((a, b) -> Long.compare(a.id(), b.id()))
        .map(each -> referred(field, each))
        .collect(Collectors.joining("\n"));
  }

  private String referred(Field field, Ref<?> ref) {
    Class<? extends Record> register = field.refers();
    return register == null ? Long.toString(ref.id()) : names.text(register, ref.id());
  }
}
