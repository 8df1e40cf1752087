package org.kitei.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Keyed;

/// Rows as people might write them, for any register there is; the same seed makes the same rows.
final class AnyRows {
  private static final List<String> WORDS =
      List.of(
          "受付", "診察室", "処置室", "事務室", "レセプト端末", "見本システム", "例田 花子", "仮山 次郎", "異常なし", "確認済み", "ルーター",
          "月次点検", "資格確認", "オンライン請求", "サンプル", "病棟", "看護師", "ノートパソコン", "定期", "更新");

  private static final List<String> READINGS =
      List.of("れいだ はなこ", "みほん いちろう", "かりやま じろう", "ためし さぶろう", "さんぷる はるこ");

  private static final int ATTEMPTS = 5_000;

  private final Random random;
  private final Map<Class<?>, Integer> rows = new HashMap<>();

  AnyRows(long seed) {
    random = new Random(seed);
  }

  /// That there are `count` rows of `register` that others can refer to.
  void filled(Class<?> register, int count) {
    rows.put(register, count);
  }

  /// Whether rows of this register can be made up: some refuse whatever does not fit together.
  boolean fills(RegisterType<?> type) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (draft(type, 1).parse() instanceof Draft.Parsed.Good<?>) {
        return true;
      }
    }
    return false;
  }

  /// @param nth the row's place, for what must differ
  <R extends Record> R row(RegisterType<R> type, int nth) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (draft(type, nth).parse() instanceof Draft.Parsed.Good<R>(R value)) {
        return value;
      }
    }
    throw new IllegalStateException("nothing that " + type.key() + " takes");
  }

  private <R extends Record> Draft<R> draft(RegisterType<R> type, int nth) {
    Draft<R> draft = Draft.empty(type.record());
    for (Field field : type.fields()) {
      boolean key = type.keyField().filter(field::equals).isPresent();
      boolean reading = type.readingField().filter(field::equals).isPresent();
      String text =
          key
              ? type.prefix() + "-" + nth
              : reading ? one(READINGS) + nth : left(field) ? "" : text(field, nth);
      draft = draft.with(field.name(), text);
    }
    return draft;
  }

  private boolean left(Field field) {
    return !field.required() && (random.nextInt(3) == 0 || isDangling(field));
  }

  private boolean isDangling(Field field) {
    return field.refers() != null && !rows.containsKey(field.refers());
  }

  private String text(Field field, int nth) {
    return switch (field.kind()) {
      case TEXT -> cut(one(WORDS) + nth, field.most());
      case LONG_TEXT -> cut(one(WORDS) + "。" + one(WORDS) + "、" + one(WORDS), field.most());
      case PHONE -> "03-0000-0000";
      case NUMBER -> Integer.toString(random.nextInt(12) + 1);
      case DATE -> date().toString();
      case DATE_TIME -> date().atTime(9, 30).toString();
      case YES_NO -> FieldText.write(random.nextBoolean());
      case CHOICE -> field.choices().get(random.nextInt(field.choices().size())).key();
      case CHOICES ->
          field.choices().stream()
              .filter(each -> random.nextBoolean())
              .map(Keyed::key)
              .collect(Collectors.joining(","));
      case REFERENCE, REFERENCES ->
          Integer.toString(random.nextInt(rows.getOrDefault(field.refers(), 1)) + 1);
    };
  }

  private LocalDate date() {
    return LocalDate.of(2016, 11, 1).plusDays(random.nextInt(3650));
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
