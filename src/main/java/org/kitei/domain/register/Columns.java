package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which fields of a register a table shows, in which order and how wide; kept as a text such as
/// `number:90,name:0`.
///
/// @param columns at least one
public record Columns(List<Column> columns) {
  private static final int USUAL = 7;
  private static final int WIDEST = 4000;

  public Columns {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table without columns");
    }
  }

  /// @param width in pixels, 0 for as wide as fits
  public record Column(String field, int width) {}

  /// About seven: the number, the names, what must be there, then the rest; long and private texts
  /// only where there is nothing else.
  public static Columns usual(RegisterType<?> type) {
    List<Field> best =
        type.columns().stream()
            .sorted(Comparator.comparingInt(field -> rank(type, field)))
            .limit(USUAL)
            .toList();
    List<Field> shown =
        type.columns().stream()
            .filter(best::contains)
            .filter(field -> isShort(field) || best.size() == 1)
            .toList();
    return of((shown.isEmpty() ? best : shown).stream().map(Field::name).toList());
  }

  /// What was remembered; fields the register no longer has are left out.
  public static Columns remembered(RegisterType<?> type, String text) {
    List<Column> columns = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      String[] parts = each.strip().split(":", -1);
      boolean known = type.columns().stream().anyMatch(field -> field.name().equals(parts[0]));
      if (known && columns.stream().noneMatch(column -> column.field().equals(parts[0]))) {
        columns.add(new Column(parts[0], parts.length == 2 ? width(parts[1]) : 0));
      }
    }
    return columns.isEmpty() ? usual(type) : new Columns(columns);
  }

  /// These fields, as wide as fits.
  public static Columns of(List<String> fields) {
    return new Columns(fields.stream().map(field -> new Column(field, 0)).toList());
  }

  /// The fields in their order.
  public List<Field> fields(RegisterType<?> type) {
    return columns.stream().map(column -> type.field(column.field())).toList();
  }

  /// As it is remembered.
  public String text() {
    return columns.stream()
        .map(column -> column.field() + ":" + column.width())
        .collect(Collectors.joining(","));
  }

  private static int width(String text) {
    return Stream.of(text)
        .filter(each -> each.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt)
        .filter(width -> width <= WIDEST)
        .findFirst()
        .orElse(0);
  }

  private static boolean isShort(Field field) {
    return field.kind() != FieldKind.LONG_TEXT && !field.sealed();
  }

  private static int rank(RegisterType<?> type, Field field) {
    if (type.keyField().filter(field::equals).isPresent()) {
      return 0;
    } else if (type.nameFields().contains(field)) {
      return 1;
    } else if (!isShort(field)) {
      return 5;
    } else if (field.required()) {
      return 2;
    }
    return field.kind() == FieldKind.TEXT ? 4 : 3;
  }
}
