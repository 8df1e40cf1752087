package org.kitei.domain.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Reads the cells of one register's file as a draft has them, in whichever language and way people
/// write: `はい`, `○`, `yes`; `令和8年12月1日`, `2026/12/1`; a choice's word or key; a row's number, its
/// name, or both.
public final class CellReader {
  private static final Pattern TIMED =
      Pattern.compile(
          "(?<day>.*?)[\\sT]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?<rest>:\\d{2}(\\.\\d+)?)?");
  private static final Pattern MIDNIGHT = Pattern.compile("0{1,2}:00(:00(\\.0+)?)?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(,\\d{3})+|-?\\d+(\\.0+)?");

  private final CellWords words;
  private final List<? extends Words> languages;
  private final RowNames names;

  /// @param languages the one of the screen first
  public CellReader(List<? extends Words> languages, Rows rows) {
    this.languages = languages;
    this.words = new CellWords(languages);
    this.names = new RowNames(languages, rows);
  }

  /// What came of reading a cell.
  public sealed interface Cell {
    /// The text as a draft has it.
    record Text(String text) implements Cell {}

    /// Nothing was handed over: what is there stays.
    record Untouched() implements Cell {}

    record Refused(Problem problem) implements Cell {}
  }

  public Cell read(Field field, String cell) {
    if (ErrorValue.is(cell)) {
      return refused(field, "register.import.error-value", cell.strip());
    }
    String text = FormulaGuard.unguard(cell);
    if (text.isBlank()) {
      return new Cell.Text("");
    } else if (field.sealed() && isSealed(text)) {
      return new Cell.Untouched();
    } else if (field.refers() != null) {
      return references(field, text);
    }
    return switch (field.kind()) {
      case DATE -> new Cell.Text(day(text.strip()));
      case DATE_TIME -> new Cell.Text(moment(text.strip()));
      case NUMBER -> new Cell.Text(number(text.strip()));
      case YES_NO -> new Cell.Text(words.yesNo(text.strip()).orElse(text));
      case CHOICE ->
          words
              .choice(field, text.strip())
              .<Cell>map(Cell.Text::new)
              .orElseGet(() -> other(field, text));
      case CHOICES ->
          words
              .choices(field, text)
              .<Cell>map(keys -> new Cell.Text(String.join(",", keys)))
              .orElseGet(() -> other(field, text));
      // what is pasted out of a spreadsheet may hold tabs
      default -> new Cell.Text(text.replace('\t', ' '));
    };
  }

  /// Whether the row that a reference points at is in use.
  boolean isInUse(Class<? extends Record> register, long id) {
    return names.isInUse(register, id);
  }

  /// Private texts that were sealed when the file was written.
  private boolean isSealed(String text) {
    return languages.stream().anyMatch(each -> each.say("cli.sealed").equals(text));
  }

  private Cell other(Field field, String text) {
    Words spoken = languages.getFirst();
    String all =
        field.choices().stream()
            .map(choice -> spoken.say(WordKeys.choice(choice)))
            .reduce((before, last) -> spoken.say("register.import.or", before, last))
            .orElse("");
    return refused(field, "register.import.no-choice", text, all);
  }

  private static Cell refused(Field field, String key, Object... arguments) {
    return new Cell.Refused(new Problem(field.name(), Message.of(key, arguments)));
  }

  /// Spreadsheets write a day also as midnight.
  private static String day(String text) {
    if (text.indexOf(':') < 0) {
      return text;
    }
    Matcher timed = TIMED.matcher(text);
    boolean midnight =
        timed.matches() && MIDNIGHT.matcher(text.substring(timed.start("hour"))).matches();
    return midnight ? timed.group("day") : text;
  }

  /// A day alone is its midnight.
  static String moment(String text) {
    Matcher timed = TIMED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    if (!timed.matches()) {
      return Wareki.parse(text).map(day -> day + "T00:00").orElse(text);
    }
    String hour = timed.group("hour");
    String rest = timed.group("rest");
    return Wareki.parse(timed.group("day"))
        .map(
            day ->
                day
                    + "T"
                    + (hour.length() == 1 ? "0" + hour : hour)
                    + ":"
                    + timed.group("minute")
                    + (rest == null ? "" : rest))
        .orElse(text);
  }

  /// Full-width digits, commas between thousands, a fraction of zeros.
  private static String number(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    if (!NUMBER.matcher(plain).matches()) {
      return text;
    }
    int point = plain.indexOf('.');
    return (point < 0 ? plain : plain.substring(0, point)).replace(",", "");
  }

  private Cell references(Field field, String text) {
    if (field.kind() == FieldKind.REFERENCE) {
      return reference(field, text);
    }
    List<String> ids = new ArrayList<>();
    for (String line : text.split("\\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      for (String part : isOne(field, line) ? List.of(line) : CellWords.lines(line)) {
        switch (reference(field, part)) {
          case Cell.Text(String id) -> ids.add(id);
          case Cell other -> {
            return other;
          }
        }
      }
    }
    return new Cell.Text(String.join(",", ids));
  }

  private boolean isOne(Field field, String line) {
    return reference(field, line) instanceof Cell.Text;
  }

  private Cell reference(Field field, String text) {
    return switch (names.find(register(field), text)) {
      case RowNames.Found.One one -> new Cell.Text(Long.toString(one.id()));
      case RowNames.Found.None ignored ->
          refused(field, "register.import.nobody", text, title(field));
      case RowNames.Found.Several ignored ->
          refused(field, "register.import.several", text, title(field));
      case RowNames.Found.Otherwise(String called) ->
          refused(field, "register.import.otherwise", text, called);
    };
  }

  private static Message title(Field field) {
    return Message.of(WordKeys.title(RegisterType.of(register(field))));
  }

  private static Class<? extends Record> register(Field field) {
    return Optional.<Class<? extends Record>>ofNullable(field.refers()).orElseThrow();
  }
}
