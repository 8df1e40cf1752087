package org.kitei.boot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;

/// Rows of any register and of those it refers to, with the texts that files are prone to spoil.
final class TableOfRows implements Rows {
  private static final List<String> PIECES =
      List.of(
          "=1+1",
          "+81",
          "-",
          "@",
          "'",
          "＝",
          "\"",
          "\"\"",
          ",",
          ";",
          "、",
          "0123",
          "1e5",
          "①",
          "髙",
          "～",
          "－",
          "―",
          "∥",
          "㈱",
          "ｱ",
          "見本",
          " ",
          "a",
          "A",
          "_x0041_",
          "_x005F_",
          "&lt;",
          "<b>",
          "]]>",
          "TRUE",
          "2026/12/1",
          "#",
          "封緘",
          "\\",
          "ー");
  private static final List<String> RARE =
      List.of("𠮷", "😀", "e\u0301", "㐂", "é", "\u00a5", "\u00a0", "葛\udb40\udd00");

  private final Random random;
  private final boolean rare;
  private final Map<Class<?>, List<? extends Row<?>>> rows = new HashMap<>();

  /// @param rare whether letters that CP932 lacks are among the texts
  TableOfRows(long seed, boolean rare) {
    this.random = new Random(seed);
    this.rare = rare;
  }

  /// Makes rows of a register, and a few of those it refers to.
  <R extends Record> List<Row<R>> fill(RegisterType<R> type, int count) {
    for (Field field : type.fields()) {
      Class<? extends Record> other = field.refers();
      if (other != null && !other.equals(type.record()) && !rows.containsKey(other)) {
        fill(RegisterType.of(other), 3);
      }
    }
    List<Row<R>> made = new ArrayList<>();
    rows.put(type.record(), made);
    for (int id = 1; id <= count; id++) {
      made.add(new Row<>(id, any(type, id), 1, null));
    }
    return made;
  }

  @Override
  @SuppressWarnings("unchecked") // each list stands under its own record
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return (List<Row<R>>) rows.getOrDefault(register, List.of());
  }

  private <R extends Record> R any(RegisterType<R> type, int id) {
    while (true) {
      Draft<R> draft = new AnyRow(random.nextLong()).good(type);
      for (Field field : type.fields()) {
        String text = draft.text(field.name());
        if (type.keyField().filter(field::equals).isPresent()) {
          draft = draft.with(field.name(), cut(text(false), field.most() - 4) + "." + id);
        } else if (isText(field.kind()) && !text.isEmpty()) {
          String other = text(field.kind() == FieldKind.LONG_TEXT);
          draft = draft.with(field.name(), cut(other, field.most()));
        } else if (field.refers() != null && type.record().equals(field.refers())) {
          draft = draft.with(field.name(), "");
        }
      }
      if (draft.parse() instanceof Draft.Parsed.Good<R>(R record)) {
        return record;
      }
    }
  }

  private static boolean isText(FieldKind kind) {
    return kind == FieldKind.TEXT || kind == FieldKind.LONG_TEXT || kind == FieldKind.PHONE;
  }

  private String text(boolean lines) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(piece());
      text.append(lines && random.nextInt(3) == 0 ? "\n" : "");
    }
    return text.toString();
  }

  private String piece() {
    return rare && random.nextInt(6) == 0
        ? RARE.get(random.nextInt(RARE.size()))
        : PIECES.get(random.nextInt(PIECES.size()));
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }
}
