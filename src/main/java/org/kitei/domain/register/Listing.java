package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;

/// All rows of a register as they were at one moment, read in one language; searched, filtered and
/// sorted without asking the store again.
public final class Listing<R extends Record> {
  private static final int FEW = 5;

  private final RegisterType<R> type;
  private final List<Row<R>> rows;
  private final List<ReadRow> read;
  private final RowReader reader;
  private final Map<String, List<String>> orders = new HashMap<>();

  private Listing(RegisterType<R> type, List<Row<R>> rows, RowReader reader) {
    this.type = type;
    this.rows = List.copyOf(rows);
    this.reader = reader;
    this.read = this.rows.stream().map(row -> reader.read(type, row)).toList();
  }

  /// A filter to offer above the table.
  ///
  /// @param count how many rows it shows
  public record Chip(RowCondition condition, Message title, int count) {}

  public static <R extends Record> Listing<R> of(
      RegisterType<R> type, List<Row<R>> rows, RowReader reader) {
    return new Listing<>(type, rows, reader);
  }

  public RegisterType<R> type() {
    return type;
  }

  /// All rows in the order of their ids.
  public List<ReadRow> rows() {
    return read;
  }

  public Optional<ReadRow> row(long id) {
    return read.stream().filter(row -> row.id() == id).findFirst();
  }

  /// The text of one field in a row of this listing.
  public String text(ReadRow row, Field field) {
    return row.texts().get(type.fields().indexOf(field));
  }

  /// The rows that answer the query, in its order.
  public List<ReadRow> find(RowQuery query) {
    List<String> words = query.words();
    RowQuery.Sort sort = query.sort();
    return IntStream.range(0, rows.size())
        .filter(at -> query.conditions().stream().allMatch(c -> c.holds(type, rows.get(at))))
        .filter(at -> words.stream().allMatch(read.get(at).folded()::contains))
        .boxed()
        .sorted(sort == null ? by("", false) : by(sort.field(), sort.descending()))
        .map(read::get)
        .toList();
  }

  public int count(RowCondition condition) {
    return Math.toIntExact(rows.stream().filter(row -> condition.holds(type, row)).count());
  }

  /// The filters worth offering: in use, the commonest answers to the first choice whose answers
  /// differ, and taken out of use where there are such rows.
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    chips.add(chip(new RowCondition.InUse(), Message.of("register.filter.in-use")));
    chips.addAll(
        type.fields().stream()
            .map(this::answers)
            .filter(each -> each.size() > 1)
            .findFirst()
            .orElse(List.of()));
    Chip retired = chip(new RowCondition.Retired(), Message.of("register.filter.retired"));
    if (retired.count() > 0) {
      chips.add(retired);
    }
    return List.copyOf(chips);
  }

  private List<Chip> answers(Field field) {
    Stream<Chip> all =
        field.choices().stream()
            .map(
                choice ->
                    chip(
                        new RowCondition.Chosen(field.name(), choice.key()),
                        Message.of(WordKeys.choice(choice))));
    return all.filter(chip -> chip.count() > 0)
        .sorted(Comparator.comparingInt(Chip::count).reversed())
        .limit(FEW)
        .toList();
  }

  private Chip chip(RowCondition condition, Message title) {
    return new Chip(condition, title, count(condition));
  }

  /// Empty last, equal ones by their names and then in the order of their ids.
  private Comparator<Integer> by(String field, boolean descending) {
    List<String> keys = orders.computeIfAbsent(field, this::keys);
    List<String> names = orders.computeIfAbsent("", this::keys);
    Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Comparator<Integer> filledFirst = Comparator.comparing(at -> keys.get(at).isEmpty());
    return filledFirst
        .thenComparing(keys::get, order)
        .thenComparing(names::get)
        .thenComparing(Comparator.naturalOrder());
  }

  private List<String> keys(String field) {
    if (field.isEmpty()) {
      return rows.stream().map(this::usual).toList();
    }
    Field sorted = type.field(field);
    boolean named = type.nameFields().contains(sorted);
    return rows.stream()
        .map(
            row -> {
              String reading = named ? reader.reading(type, row) : "";
              return reading.isEmpty() ? key(row, sorted) : reading;
            })
        .toList();
  }

  /// By number where rows have one, by the first number they are asked for, else by name.
  private String usual(Row<R> row) {
    Field by = type.usualOrder();
    return by == null ? reader.label(type, row).order() : key(row, by);
  }

  private String key(Row<R> row, Field field) {
    @Nullable Object value = type.value(row.value(), field);
    return reader.order(field, value);
  }
}
