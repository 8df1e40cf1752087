package org.kitei.storage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.shared.IsoDates;
import org.kitei.domain.shared.Keyed;

/// How a component's value stands in a column and in the history. Dates are ISO text, yes and no
/// are 1 and 0, a choice is its key, several choices are a JSON array of keys, several references
/// one of row ids.
final class Cells {
  private Cells() {}

  /// The column's type in a STRICT table.
  static String type(Field field) {
    return isNumber(field) ? "INTEGER" : "TEXT";
  }

  /// Whether a cell of the field is a whole number; else it is text.
  static boolean isNumber(Field field) {
    return !field.sealed() && number(field.kind());
  }

  static Object cell(Field field, Object value) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, PHONE -> value;
      case DATE, DATE_TIME -> value.toString();
      case NUMBER -> ((Integer) value).longValue();
      case YES_NO -> ((Boolean) value) ? 1L : 0L;
      case CHOICE -> ((Keyed) value).key();
      case CHOICES -> keys(field, (Set<?>) value);
      case REFERENCE -> ((Ref<?>) value).id();
      case REFERENCES -> Json.numbers(Ref.in(value).mapToLong(Ref::id).sorted().toArray());
    };
  }

  static Object value(Field field, Object cell) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, PHONE -> cell;
      case DATE -> IsoDates.day((String) cell);
      case DATE_TIME -> IsoDates.moment((String) cell);
      case NUMBER -> Math.toIntExact((Long) cell);
      case YES_NO -> (Long) cell != 0;
      case CHOICE -> choice(field, (String) cell);
      case CHOICES -> choices(field, (String) cell);
      case REFERENCE -> new Ref<>((Long) cell);
      case REFERENCES -> references((String) cell);
    };
  }

  /// The cell whose text was sealed.
  static Object unsealed(Field field, String text) {
    return number(field.kind()) ? (Object) Long.valueOf(text) : text;
  }

  static void write(JsonGenerator json, Field field, Object cell) throws IOException {
    if (field.sealed()) {
      json.writeString((String) cell);
      return;
    }
    switch (field.kind()) {
      case YES_NO -> json.writeBoolean((Long) cell != 0);
      case NUMBER, REFERENCE -> json.writeNumber((Long) cell);
      case CHOICES, REFERENCES -> json.writeRawValue((String) cell);
      default -> json.writeString((String) cell);
    }
  }

  /// The cell that [#write] wrote into the history.
  static Object fromHistory(Field field, String json) {
    if (field.sealed()) {
      return Json.string(json);
    }
    return switch (field.kind()) {
      case YES_NO -> json.equals("true") ? 1L : 0L;
      case NUMBER, REFERENCE -> Long.valueOf(json);
      case CHOICES, REFERENCES -> json;
      default -> Json.string(json);
    };
  }

  private static boolean number(FieldKind kind) {
    return kind == FieldKind.NUMBER || kind == FieldKind.YES_NO || kind == FieldKind.REFERENCE;
  }

  private static String keys(Field field, Set<?> chosen) {
    List<String> keys = field.choices().stream().filter(chosen::contains).map(Keyed::key).toList();
    return Json.array(keys);
  }

  private static Set<Ref<?>> references(String ids) {
    Set<Ref<?>> references = new LinkedHashSet<>();
    for (long id : Json.numbers(ids)) {
      references.add(new Ref<>(id));
    }
    return Collections.unmodifiableSet(references);
  }

  private static Keyed choice(Field field, String key) {
    for (Keyed choice : field.choices()) {
      if (choice.key().equals(key)) {
        return choice;
      }
    }
    throw new IllegalArgumentException("no choice is called " + key);
  }

  private static Set<Keyed> choices(Field field, String keys) {
    Set<Keyed> chosen = new LinkedHashSet<>();
    for (String key : Json.texts(keys)) {
      chosen.add(choice(field, key));
    }
    return Collections.unmodifiableSet(chosen);
  }
}
