package org.kitei.domain.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// How rows and the values of their fields read in one language: the same in tables, histories,
/// papers and files. Of a register that is referred to the first rows are asked for one by one, and
/// all of them only when there are many; nothing is asked twice, so a reader serves one look at the
/// data and is then thrown away.
public final class RowReader {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  /// So many rows of a register cost less one by one than all of it.
  private static final int SINGLY = 20;

  private final Words words;
  private final Rows rows;
  private final Map<Class<?>, Referred> referred = new HashMap<>();

  public RowReader(Words words, Rows rows) {
    this.words = words;
    this.rows = rows;
  }

  public Words words() {
    return words;
  }

  /// Empty for a value that is not there.
  public String value(Field field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> words.say(yes ? "register.value.yes" : "register.value.no");
      case Keyed choice -> words.say(WordKeys.choice(choice));
      case Set<?> several when field.isReference() -> all(field, several);
      case Set<?> chosen -> chosen(field, chosen);
      case Ref<?> ref -> referred(field, ref).text();
      case LocalDate day when field.month() -> month(YearMonth.from(day));
      case LocalDate date -> date(date);
      case LocalDateTime at -> dateTime(at);
      case Integer number -> number(field, number);
      case String named when field.titled() -> titled(named);
      default -> value.toString();
    };
  }

  /// The text of a draft or of the history; one that the field would not take is said as it stands.
  public String text(Field field, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return FieldText.read(field, text) instanceof FieldText.Read.Value(Object value)
        ? value(field, value)
        : text;
  }

  /// `令和8年12月1日`, and ISO in other languages.
  public String date(LocalDate date) {
    return words.language().equals("ja") ? Wareki.format(date) : date.toString();
  }

  /// `令和8年12月`, and ISO in other languages.
  public String month(YearMonth month) {
    return words.language().equals("ja") ? Wareki.formatMonth(month) : month.toString();
  }

  public String dateTime(LocalDateTime at) {
    return words.say(
        "register.value.date-time", date(at.toLocalDate()), MINUTES.format(LocalTime.from(at)));
  }

  /// What the row is called: its names one after the other, or its number where it has none.
  public <R extends Record> RowLabel label(RegisterType<R> type, Row<R> row) {
    return label(type, row.id(), field -> type.value(row.value(), field));
  }

  /// @param values what stands in each of [RegisterType#labelFields]
  public RowLabel label(RegisterType<?> type, long id, Function<Field, @Nullable Object> values) {
    List<String> texts = new ArrayList<>();
    List<String> orders = new ArrayList<>();
    for (Field field : type.nameFields()) {
      Object value = values.apply(field);
      if (value != null) {
        texts.add(value(field, value));
        orders.add(order(field, value));
      }
    }
    String reading = reading(type, values);
    String text =
        texts.stream()
            .reduce((before, last) -> words.say("register.value.names", before, last))
            .orElse("");
    return text.isBlank()
        ? numbered(number(type, id, values))
        : new RowLabel(text, reading.isEmpty() ? String.join(" ", orders) : reading);
  }

  /// The row with all its texts.
  public <R extends Record> ReadRow read(RegisterType<R> type, Row<R> row) {
    List<@Nullable Object> values = type.shown(row.value());
    List<String> texts = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      texts.add(value(type.columns().get(i), values.get(i)));
    }
    return new ReadRow(
        row.id(), row.entry(), type.number(row), label(type, row).text(), texts, row.retiredOn());
  }

  /// What a value is sorted by; empty for one that is not there.
  String order(Field field, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Boolean yes -> yes ? "0" : "1";
      case Keyed choice -> place(field, choice);
      case Set<?> several when field.isReference() ->
          labels(field, several).map(RowLabel::order).collect(Collectors.joining(" "));
      case Set<?> chosen ->
          field.choices().stream()
              .filter(chosen::contains)
              .map(each -> place(field, each))
              .collect(Collectors.joining());
      case Ref<?> ref -> referred(field, ref).order();
      case Integer number -> Long.toString((1L << 32) + number);
      default -> Folded.order(value.toString());
    };
  }

  /// The order of the whole row by the reading of its name; empty where it has none.
  String reading(RegisterType<?> type, Function<Field, @Nullable Object> values) {
    return type.readingField().map(values).map(value -> Folded.order(value.toString())).orElse("");
  }

  /// The number people call a row by.
  public static String number(
      RegisterType<?> type, long id, Function<Field, @Nullable Object> values) {
    return type.keyField().map(values).map(Object::toString).orElseGet(() -> type.number(id));
  }

  private static RowLabel numbered(String number) {
    return new RowLabel(number, Folded.order(number));
  }

  private static String place(Field field, Keyed choice) {
    return Character.toString((char) ('0' + field.choices().indexOf(choice)));
  }

  private String titled(String named) {
    String key = WordKeys.titled(named);
    return words.knows(key) ? words.say(key) : named;
  }

  private String number(Field field, int number) {
    String unit = field.unit();
    return unit == null
        ? Integer.toString(number)
        : words.say("register.value.with-unit", number, words.say(WordKeys.unit(unit), number));
  }

  private String chosen(Field field, Set<?> chosen) {
    return field.choices().stream()
        .filter(chosen::contains)
        .map(each -> words.say(WordKeys.choice(each)))
        .reduce((before, last) -> words.say("shared.list.joined", before, last))
        .orElse("");
  }

  /// Several rows by their names, in the order of these.
  private String all(Field field, Set<?> several) {
    return labels(field, several)
        .map(RowLabel::text)
        .reduce((before, last) -> words.say("shared.list.joined", before, last))
        .orElse("");
  }

  private Stream<RowLabel> labels(Field field, Set<?> several) {
    return Ref.in(several)
        .map(ref -> referred(field, ref))
        .sorted(Comparator.comparing(RowLabel::order).thenComparing(RowLabel::text));
  }

  private RowLabel referred(Field field, Ref<?> ref) {
    Class<? extends Record> register = field.refers();
    RowLabel label = register == null ? null : referred(register, ref.id());
    return label == null ? numbered(Long.toString(ref.id())) : label;
  }

  /// A register that refers to itself, on whatever way, is called by its numbers there.
  private @Nullable RowLabel referred(Class<? extends Record> register, long id) {
    Referred known = referred.computeIfAbsent(register, each -> new Referred());
    if (known.underWay) {
      RowLabel label = known.labels.get(id);
      return label == null ? read(register, List.of(id), known, false).get(id) : label;
    }
    if (!known.whole && known.asked.add(id)) {
      known.whole = known.asked.size() > SINGLY;
      known.underWay = true;
      known.labels.putAll(read(register, known.whole ? null : List.of(id), known, true));
      known.underWay = false;
    }
    return known.labels.get(id);
  }

  /// @param ids of the rows to read; null for all
  /// @param named whether by their names, else by their numbers alone
  private Map<Long, RowLabel> read(
      Class<? extends Record> register, @Nullable List<Long> ids, Referred known, boolean named) {
    RegisterType<?> type = RegisterType.of(register);
    List<Field> fields = type.labelFields();
    List<Glance> read =
        ids == null ? rows.glances(register, fields) : rows.glances(register, fields, ids);
    Map<Long, RowLabel> labels = new HashMap<>();
    read.forEach(
        row -> labels.put(row.id(), numbered(number(type, row.id(), values(fields, row)))));
    if (named) {
      known.labels.putAll(labels);
      read.forEach(row -> labels.put(row.id(), label(type, row.id(), values(fields, row))));
    }
    return labels;
  }

  private static Function<Field, @Nullable Object> values(List<Field> fields, Glance row) {
    return field -> row.values().get(fields.indexOf(field));
  }

  /// What is known of a register that is referred to.
  private static final class Referred {
    private final Map<Long, RowLabel> labels = new HashMap<>();
    private final Set<Long> asked = new HashSet<>();
    private boolean whole;
    private boolean underWay;
  }
}
