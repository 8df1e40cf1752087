package org.kitei.domain.chapter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kitei.domain.register.Accessor;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;

/// What a page asks of one register: some of its fields, for one row or for several.
///
/// @param many whether rows can be added and taken away
/// @param fields the fields asked, in the order they stand on the page
/// @param essential a new row in which all of these are blank was not answered and is left out
public record Asks<R extends Record>(
    RegisterType<R> register, boolean many, List<Field> fields, List<Field> essential) {
  public Asks {
    fields = List.copyOf(fields);
    essential = List.copyOf(essential);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, and never written to
  static <R extends Record> Asks<R> one(Class<R> register, Accessor<R, ?>... fields) {
    return of(register, false, fields);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, and never written to
  static <R extends Record> Asks<R> many(Class<R> register, Accessor<R, ?>... fields) {
    return of(register, true, fields);
  }

  private static <R extends Record> Asks<R> of(
      Class<R> register, boolean many, Accessor<R, ?>[] fields) {
    RegisterType<R> type = RegisterType.of(register);
    List<Field> asked = fields(type, fields);
    return new Asks<>(type, many, asked, asked.subList(0, Math.min(1, asked.size())));
  }

  /// A new row in which these are all blank was not answered.
  @SafeVarargs
  @SuppressWarnings("varargs") // read, and never written to
  final Asks<R> unlessBlank(Accessor<R, ?>... essentials) {
    return new Asks<>(register, many, fields, fields(register, essentials));
  }

  private static <R extends Record> List<Field> fields(
      RegisterType<R> type, Accessor<R, ?>[] accessors) {
    List<Field> found = new ArrayList<>();
    Arrays.stream(accessors).forEach(each -> found.add(type.field(each.component())));
    return found;
  }
}
