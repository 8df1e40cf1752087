package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.List;

/// How the fields of a form stand: short ones two abreast, long texts, several choices and several
/// rows alone.
///
/// @param lines one or two fields each, in the order of the register's fields
public record FormLayout(List<List<Field>> lines) {
  private static final int SHORT = 100;

  public FormLayout {
    lines = lines.stream().map(List::copyOf).toList();
  }

  public static FormLayout of(RegisterType<?> type) {
    List<List<Field>> lines = new ArrayList<>();
    List<Field> open = new ArrayList<>();
    for (Field field : type.fields()) {
      if (isWide(field)) {
        close(lines, open);
        lines.add(List.of(field));
        continue;
      }
      open.add(field);
      if (open.size() == 2) {
        close(lines, open);
      }
    }
    close(lines, open);
    return new FormLayout(lines);
  }

  /// Whether a field takes the whole width.
  public static boolean isWide(Field field) {
    return switch (field.kind()) {
      case LONG_TEXT, CHOICES, REFERENCES -> true;
      case TEXT -> field.most() > SHORT;
      default -> false;
    };
  }

  private static void close(List<List<Field>> lines, List<Field> open) {
    if (!open.isEmpty()) {
      lines.add(List.copyOf(open));
      open.clear();
    }
  }
}
