package org.kitei.domain.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.TypedText;
import org.kitei.domain.shared.Wareki;

/// How a field's value stands as text in a form, a file or a draft, and how text is read back.
///
/// Dates are ISO, yes and no are `yes` and `no`, choices are their keys, references are row ids;
/// several of these are joined by commas.
public final class FieldText {
  private FieldText() {}

  /// What came of reading a text.
  public sealed interface Read {
    /// The value, or null for a field left empty that may be.
    record Value(@Nullable Object value) implements Read {}

    record Refused(Problem problem) implements Read {}
  }

  public static String write(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case Keyed choice -> choice.key();
      case Set<?> several -> inOrder(several).collect(Collectors.joining(","));
      case Ref<?> ref -> Long.toString(ref.id());
      default -> value.toString();
    };
  }

  /// Keys by letter, ids by number.
  private static Stream<String> inOrder(Set<?> several) {
    return several.stream().allMatch(Ref.class::isInstance)
        ? Ref.in(several).mapToLong(Ref::id).sorted().mapToObj(Long::toString)
        : several.stream().map(FieldText::write).sorted();
  }

  public static Read read(Field field, String text) {
    if (text.isBlank()) {
      boolean several = field.kind() == FieldKind.CHOICES || field.kind() == FieldKind.REFERENCES;
      return field.required() && !several
          ? refused(field, "shared.text.empty")
          : new Read.Value(several && field.required() ? Set.of() : null);
    }
    return switch (field.kind()) {
      case TEXT, PHONE -> typed(TypedText.line(field.name(), text, field.most()));
      case LONG_TEXT -> typed(TypedText.lines(field.name(), text, field.most()));
      case DATE -> date(field, text);
      case DATE_TIME -> dateTime(field, text);
      case YES_NO -> yesNo(field, text.strip());
      case NUMBER -> number(field, text.strip());
      case CHOICE -> choice(field, text.strip());
      case CHOICES -> several(text, key -> choice(field, key));
      case REFERENCE -> reference(field, text.strip());
      case REFERENCES -> several(text, id -> reference(field, id));
    };
  }

  private static Read typed(TypedText.Outcome outcome) {
    return switch (outcome) {
      case TypedText.Outcome.Taken(String text) -> new Read.Value(text);
      case TypedText.Outcome.Refused(Problem problem) -> new Read.Refused(problem);
    };
  }

  private static Read date(Field field, String text) {
    if (field.month()) {
      return Wareki.parseMonth(text)
          .<Read>map(month -> new Read.Value(month.atDay(1)))
          .orElseGet(() -> refused(field, "shared.date.month-unreadable"));
    }
    Optional<LocalDate> date = Wareki.parse(text);
    return date.isPresent() ? new Read.Value(date.get()) : refused(field, "shared.date.unreadable");
  }

  private static Read dateTime(Field field, String text) {
    try {
      return new Read.Value(LocalDateTime.parse(text.strip().replace(' ', 'T')));
    } catch (DateTimeException impossible) {
      return refused(field, "shared.date.time-unreadable");
    }
  }

  private static Read yesNo(Field field, String text) {
    return switch (text) {
      case "yes", "true" -> new Read.Value(true);
      case "no", "false" -> new Read.Value(false);
      default -> refused(field, "shared.choice.yes-no");
    };
  }

  private static Read number(Field field, String text) {
    try {
      return new Read.Value(Integer.valueOf(text));
    } catch (NumberFormatException other) {
      return refused(field, "shared.number.unreadable");
    }
  }

  private static Read choice(Field field, String key) {
    for (Keyed each : field.choices()) {
      if (each.key().equals(key)) {
        return new Read.Value(each);
      }
    }
    return refused(field, "shared.choice.unknown");
  }

  private static Read several(String text, Function<String, Read> one) {
    Set<Object> chosen = new LinkedHashSet<>();
    for (String each : text.split(",", -1)) {
      switch (one.apply(each.strip())) {
        case Read.Value(Object value) when value != null -> chosen.add(value);
        case Read.Value ignored -> {}
        case Read.Refused refused -> {
          return refused;
        }
      }
    }
    return new Read.Value(Set.copyOf(chosen));
  }

  private static Read reference(Field field, String text) {
    return Ref.read(text)
        .<Read>map(Read.Value::new)
        .orElseGet(() -> refused(field, "shared.choice.unknown"));
  }

  private static Read refused(Field field, String key) {
    return new Read.Refused(Problem.at(field.name(), key));
  }
}
