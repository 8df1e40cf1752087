package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// What was entered in a step of a case as its timeline tells it, a line for each answer. It is
/// written once, in the words papers are in, and never changed; a screen of another language reads
/// the names and choices in its own words and leaves what people typed as it stands.
public final class StepAnswers {
  private final Words written;
  private final CellWords choices;

  /// @param written the words the lines are written in
  public StepAnswers(Words written) {
    this.written = written;
    this.choices = new CellWords(List.of(written));
  }

  /// The lines; null when nothing was entered.
  public <S extends Record> @Nullable String write(Rows rows, RegisterType<S> step, S typed) {
    RowReader reader = new RowReader(written, rows);
    List<String> lines = new ArrayList<>();
    for (Field field : step.fields()) {
      String answer = reader.value(field, step.value(typed, field));
      if (!answer.isEmpty()) {
        lines.add(line(written, step, field, answer));
      }
    }
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  /// The same lines in the reader's language; a line that is none of ours stays.
  public String read(RowReader reader, RegisterType<?> step, String lines) {
    if (reader.words().language().equals(written.language())) {
      return lines;
    }
    List<String> read = new ArrayList<>();
    List<Field> left = step.fields();
    for (String line : lines.split("\n", -1)) {
      Optional<Field> answered =
          left.stream().filter(field -> begins(step, field, line)).findFirst();
      if (answered.isPresent()) {
        Field field = answered.get();
        left = left.subList(left.indexOf(field) + 1, left.size());
        String answer = line.substring(head(step, field).length());
        read.add(line(reader.words(), step, field, answer(reader, field, answer)).stripTrailing());
      } else {
        read.add(line);
      }
    }
    return String.join("\n", read);
  }

  private boolean begins(RegisterType<?> step, Field field, String line) {
    String head = head(step, field);
    return isLong(field) ? line.equals(head) : line.startsWith(head);
  }

  /// What stands before the answer in its line.
  private String head(RegisterType<?> step, Field field) {
    return line(written, step, field, "").stripTrailing();
  }

  private static String line(Words words, RegisterType<?> step, Field field, String answer) {
    return words.say(
        isLong(field) ? "register.case.told-long" : "register.case.told",
        words.say(WordKeys.field(step, field)),
        answer);
  }

  private static boolean isLong(Field field) {
    return field.kind() == FieldKind.LONG_TEXT;
  }

  private String answer(RowReader reader, Field field, String answer) {
    Optional<String> draft =
        switch (field.kind()) {
          case DATE ->
              (field.month()
                      ? Wareki.parseMonth(answer).map(month -> month.atDay(1))
                      : Wareki.parse(answer))
                  .map(FieldText::write);
          case DATE_TIME -> Optional.of(CellReader.moment(answer));
          case YES_NO -> choices.yesNo(answer);
          case CHOICE -> choices.choice(field, answer);
          case CHOICES -> choices.choices(field, answer).map(keys -> String.join(",", keys));
          case NUMBER -> number(field, answer);
          default -> Optional.empty();
        };
    return draft.map(text -> reader.text(field, text)).orElse(answer);
  }

  private Optional<String> number(Field field, String answer) {
    String unit = field.unit();
    String none =
        unit == null
            ? ""
            : written.say("register.value.with-unit", "", written.say(WordKeys.unit(unit)));
    return answer.endsWith(none)
        ? Optional.of(answer.substring(0, answer.length() - none.length()))
        : Optional.empty();
  }
}
