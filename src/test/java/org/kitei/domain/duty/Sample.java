package org.kitei.domain.duty;

import static org.kitei.domain.duty.RuleDesk.TODAY;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;

/// Rows as a test needs them: the components it names, and something that fits in the rest.
final class Sample {
  private Sample() {}

  /// @param texts components and their texts in turn; a reference by its row's id
  static <R extends Record> R row(Class<R> register, Object... texts) {
    RegisterType<R> type = RegisterType.of(register);
    Draft<R> draft = Draft.empty(register);
    for (Field field : type.fields()) {
      if (field.required()) {
        draft = draft.with(field.name(), usual(field));
      }
    }
    for (int at = 0; at < texts.length; at += 2) {
      draft = draft.with(String.valueOf(texts[at]), text(texts[at + 1]));
    }
    return switch (draft.parse()) {
      case Draft.Parsed.Good<R>(R value) -> value;
      case Draft.Parsed.Bad<R> bad -> throw new IllegalArgumentException(bad.toString());
    };
  }

  static HeadDecision every(DecidedMatter matter, int months) {
    return row(
        HeadDecision.class,
        "matter",
        matter.key(),
        "periodMonths",
        months,
        "decidedOn",
        TODAY.minusYears(3));
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case Ref<?> reference -> Long.toString(reference.id());
      case Set<?> several ->
          several.stream().map(Sample::text).sorted().collect(Collectors.joining(","));
      case null -> "";
      default -> value.toString();
    };
  }

  private static String usual(Field field) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, PHONE -> "見本";
      case NUMBER -> "1";
      case DATE -> TODAY.minusMonths(1).toString();
      case DATE_TIME -> TODAY.minusMonths(1) + " 09:00";
      case YES_NO -> "no";
      case CHOICE -> field.choices().getFirst().key();
      case CHOICES -> field.choices().getFirst().key();
      case REFERENCE -> "1";
      default -> "";
    };
  }
}
