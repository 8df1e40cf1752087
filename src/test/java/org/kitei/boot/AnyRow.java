package org.kitei.boot;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Keyed;

/// Drafts of any register as somebody in a hurry might type them; a seed tells which.
final class AnyRow {
  private static final List<String> TEXTS =
      List.of(
          "見本 一郎", "髙﨑 𠮷郎", "ｱｲｳ ＡＢＣ abc", "a", "例田・花子（仮）", "0312345678", "〜−—‖", "😀 e\u0301");

  private final Random random;

  AnyRow(long seed) {
    random = new Random(seed);
  }

  /// A draft of the register that parses; references point at row 1.
  <R extends Record> Draft<R> good(RegisterType<R> type) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      Draft<R> draft = any(type, attempt % 2 == 1);
      if (draft.parse() instanceof Draft.Parsed.Good<R>) {
        return draft;
      }
    }
    throw new IllegalStateException("nothing that " + type.key() + " takes in 1000 attempts");
  }

  /// @param lean whether most of what may be left out is: what is known late in a case hangs on
  ///   what was known before
  private <R extends Record> Draft<R> any(RegisterType<R> type, boolean lean) {
    Draft<R> draft = Draft.empty(type.record());
    for (Field field : type.fields()) {
      boolean left = !field.required() && (lean ? random.nextInt(10) != 0 : random.nextInt(3) == 0);
      draft = draft.with(field.name(), left ? "" : text(field));
    }
    return draft;
  }

  private String text(Field field) {
    return switch (field.kind()) {
      case TEXT, PHONE -> cut(TEXTS.get(random.nextInt(TEXTS.size())), field.most());
      case LONG_TEXT -> cut(String.join("\n", TEXTS), field.most());
      case NUMBER ->
          Integer.toString(random.nextInt(5) + ("fiscal-year".equals(field.unit()) ? 2020 : 1));
      case DATE -> date().toString();
      case DATE_TIME -> LocalDateTime.of(date(), java.time.LocalTime.of(9, 30)).toString();
      case YES_NO -> FieldText.write(random.nextBoolean());
      case CHOICE -> field.choices().get(random.nextInt(field.choices().size())).key();
      case CHOICES ->
          field.choices().stream()
              .filter(each -> random.nextBoolean())
              .map(Keyed::key)
              .collect(Collectors.joining(","));
      case REFERENCE -> "1";
      case REFERENCES -> random.nextBoolean() ? "1" : "";
    };
  }

  private LocalDate date() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /// Texts that no field of this kind takes.
  static List<String> refused(Field field) {
    String control = "a\u0007b";
    String endless = "字".repeat(10_000);
    return switch (field.kind()) {
      case TEXT, PHONE -> List.of(control, endless, "a\u0000b", "上\n下", "a\u202eb");
      case LONG_TEXT -> List.of(control, endless, "a\u0000b");
      case DATE -> List.of("2026-02-30", "平成31年5月1日", "R8.13.1", "いつか", endless, control);
      case DATE_TIME -> List.of("2026-02-30 09:00", "2026-12-01 25:00", "9時", endless, control);
      case NUMBER -> List.of("三", "1.5", "99999999999", endless, control, "髙﨑𠮷");
      case YES_NO, CHOICE -> List.of("たぶん", "髙﨑𠮷", endless, control);
      case CHOICES -> List.of("たぶん", "eligibility,たぶん", endless, control);
      case REFERENCE -> List.of("髙﨑𠮷", "1.5", "99999999999999999999", endless, control);
      case REFERENCES -> List.of("見本", "1,,2", "1,99999999999999999999", endless, control);
    };
  }
}
