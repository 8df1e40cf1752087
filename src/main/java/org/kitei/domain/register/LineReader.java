package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Problem;

/// Makes records of a file's lines.
final class LineReader<R extends Record> {
  private final RegisterType<R> type;
  private final CellReader reader;
  private final List<Column> columns = new ArrayList<>();
  private final List<Field> references;
  private final @Nullable Field key;

  LineReader(RegisterType<R> type, ColumnMapping mapping, CellReader reader) {
    this.type = type;
    this.reader = reader;
    this.references = type.fields().stream().filter(field -> field.refers() != null).toList();
    this.key = type.keyField().orElse(null);
    for (Field field : type.fields()) {
      int at = mapping.column(field.name());
      if (at >= 0 && !field.equals(key)) {
        columns.add(new Column(field, at));
      }
    }
  }

  private record Column(Field field, int at) {}

  /// The record of a line, or null and what is wrong.
  ///
  /// @param base what is there; the fields that the file has no column for stay so
  /// @param number the number of a new row, empty for the running one
  @Nullable R read(FileTable.Line line, @Nullable R base, String number, List<Problem> problems) {
    Map<String, String> texts = new HashMap<>();
    if (base != null) {
      List<@Nullable Object> values = type.values(base);
      for (int i = 0; i < values.size(); i++) {
        texts.put(type.fields().get(i).name(), FieldText.write(values.get(i)));
      }
    } else if (key != null) {
      texts.put(key.name(), number);
    }
    for (Column column : columns) {
      switch (reader.read(column.field, line.cell(column.at))) {
        case CellReader.Cell.Text(String text) -> texts.put(column.field.name(), text);
        case CellReader.Cell.Refused(Problem problem) -> problems.add(problem);
        case CellReader.Cell.Untouched ignored -> {}
      }
    }
    if (!problems.isEmpty()) {
      return null;
    }
    return switch (Draft.of(type.record(), texts).parse()) {
      case Draft.Parsed.Bad<R>(List<Problem> bad) -> {
        problems.addAll(bad);
        yield null;
      }
      case Draft.Parsed.Good<R>(R value) -> {
        problems.addAll(outOfUse(value, base));
        yield problems.isEmpty() ? value : null;
      }
    };
  }

  /// A reference that stays as it was is left alone.
  private List<Problem> outOfUse(R value, @Nullable R base) {
    List<Problem> problems = new ArrayList<>();
    for (Field field : references) {
      Class<? extends Record> register = field.refers();
      List<Ref<?>> kept = base == null ? List.of() : refs(type.value(base, field)).toList();
      boolean retired =
          register != null
              && refs(type.value(value, field))
                  .anyMatch(ref -> !kept.contains(ref) && !reader.isInUse(register, ref.id()));
      if (retired) {
        problems.add(Problem.at(field.name(), "register.problem.out-of-use"));
      }
    }
    return problems;
  }

  private static Stream<Ref<?>> refs(@Nullable Object value) {
    return switch (value) {
      case Ref<?> one -> Stream.of(one);
      case Set<?> several -> several.stream().flatMap(LineReader::refs);
      case null, default -> Stream.empty();
    };
  }
}
