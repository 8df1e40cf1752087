package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where rows can be read.
public interface Rows {
  /// All rows in the order of their ids, those taken out of use among them.
  <R extends Record> List<Row<R>> rows(Class<R> register);

  /// The rows whose component `field` is `value`, in the order of their ids; costs as much as there
  /// are of them where the column has an index.
  ///
  /// @param field of no private component
  default <R extends Record> List<Row<R>> rowsWhere(Class<R> register, String field, Object value) {
    RegisterType<R> type = RegisterType.of(register);
    Field asked = type.field(field);
    return rows(register).stream()
        .filter(row -> value.equals(type.value(row.value(), asked)))
        .toList();
  }

  /// All rows in the order of their ids, but of each only these fields: what a register with a long
  /// past is searched through and sorted by.
  default <R extends Record> List<Glance> glances(Class<R> register, List<Field> fields) {
    RegisterType<R> type = RegisterType.of(register);
    return rows(register).stream()
        .map(
            row -> {
              List<@Nullable Object> values = new ArrayList<>();
              fields.forEach(field -> values.add(type.value(row.value(), field)));
              return new Glance(row.id(), row.inUse(), values);
            })
        .toList();
  }

  /// The same of the rows with these ids alone.
  default <R extends Record> List<Glance> glances(
      Class<R> register, List<Field> fields, List<Long> ids) {
    return glances(register, fields).stream().filter(row -> ids.contains(row.id())).toList();
  }

  /// The rows with these ids, in their order; those that are not there are left out.
  default <R extends Record> List<Row<R>> rows(Class<R> register, List<Long> ids) {
    Map<Long, Row<R>> all = new HashMap<>();
    rows(register).forEach(row -> all.put(row.id(), row));
    return ids.stream().filter(all::containsKey).map(all::get).toList();
  }
}
