package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Problem;

/// A row being typed or imported: text by component. It becomes a record, or says why not.
public final class Draft<R extends Record> {
  private final RegisterType<R> type;
  private final Map<String, String> texts;

  private Draft(RegisterType<R> type, Map<String, String> texts) {
    this.type = type;
    this.texts = texts;
  }

  /// What came of parsing.
  public sealed interface Parsed<R extends Record> {
    record Good<R extends Record>(R record) implements Parsed<R> {}

    record Bad<R extends Record>(List<Problem> problems) implements Parsed<R> {
      public Bad {
        problems = List.copyOf(problems);
      }
    }
  }

  public static <R extends Record> Draft<R> empty(Class<R> register) {
    return new Draft<>(RegisterType.of(register), Map.of());
  }

  /// With the texts of the components that there are.
  public static <R extends Record> Draft<R> of(Class<R> register, Map<String, String> texts) {
    RegisterType<R> type = RegisterType.of(register);
    Map<String, String> own = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      if (texts.containsKey(field.name())) {
        own.put(field.name(), texts.getOrDefault(field.name(), ""));
      }
    }
    return new Draft<>(type, own);
  }

  public static <R extends Record> Draft<R> of(Class<R> register, R record) {
    RegisterType<R> type = RegisterType.of(register);
    Map<String, String> texts = new LinkedHashMap<>();
    List<@Nullable Object> values = type.values(record);
    for (int i = 0; i < values.size(); i++) {
      texts.put(type.fields().get(i).name(), FieldText.write(values.get(i)));
    }
    return new Draft<>(type, texts);
  }

  public RegisterType<R> type() {
    return type;
  }

  /// The text of the component called `name`; empty when nothing was typed.
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /// What was typed, without what is empty.
  public Map<String, String> texts() {
    Map<String, String> typed = new LinkedHashMap<>(texts);
    typed.values().removeIf(String::isEmpty);
    return Collections.unmodifiableMap(typed);
  }

  public Draft<R> with(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(name, text);
    return new Draft<>(type, changed);
  }

  /// What is wrong with one field by itself.
  public List<Problem> problems(String name) {
    Field field = type.field(name);
    return FieldText.read(field, text(name)) instanceof FieldText.Read.Refused(Problem problem)
        ? List.of(problem)
        : List.of();
  }

  /// All problems at once, or the record.
  public Parsed<R> parse() {
    List<Problem> problems = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      switch (FieldText.read(field, text(field.name()))) {
        case FieldText.Read.Value(Object value) -> values.add(value);
        case FieldText.Read.Refused(Problem problem) -> problems.add(problem);
      }
    }
    if (!problems.isEmpty()) {
      return new Parsed.Bad<>(problems);
    }
    try {
      return new Parsed.Good<>(type.make(values));
    } catch (Unacceptable refused) {
      return new Parsed.Bad<>(refused.problems());
    }
  }
}
