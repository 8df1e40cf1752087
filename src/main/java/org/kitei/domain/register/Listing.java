package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Message;

/// The rows of a register in one language: searched, filtered and sorted. Opening it reads of all
/// rows only what they are called; a row is read whole when somebody looks at it.
public final class Listing<R extends Record> {
  private static final int FEW = 5;

  /// How many rows are kept after they were read.
  private static final int KEPT = 500;

  private final RegisterType<R> type;
  private final Rows source;
  private final Seen<R> seen;
  private final RowReader reader;
  private final Map<String, List<String>> orders = new HashMap<>();
  private final Map<Long, ReadRow> read = new LinkedHashMap<>();
  private @Nullable List<String> folded;

  private Listing(RegisterType<R> type, Rows source, RowReader reader) {
    this.type = type;
    this.source = source;
    this.reader = reader;
    this.seen = new Seen<>(type, source);
  }

  /// A filter to offer above the table.
  ///
  /// @param count how many rows it shows
  public record Chip(RowCondition condition, Message title, int count) {}

  /// @param source is asked again for rows that are looked at
  public static <R extends Record> Listing<R> of(
      RegisterType<R> type, Rows source, RowReader reader) {
    return new Listing<>(type, source, reader);
  }

  public RegisterType<R> type() {
    return type;
  }

  /// How many rows there are, those taken out of use among them.
  public int size() {
    return seen.size();
  }

  /// All rows in the order of their ids.
  public Found rows() {
    return new Found(this, all().mapToObj(seen::id).toList());
  }

  /// Empty when there is no such row, or not any more.
  public Optional<ReadRow> row(long id) {
    return seen.place(id).isEmpty() ? Optional.empty() : read(id).or(() -> fetch(id, List.of(id)));
  }

  /// The text of one field in a row of this listing.
  public String text(ReadRow row, Field field) {
    return row.texts().get(type.columns().indexOf(field));
  }

  /// The rows that answer the query, in its order.
  public Found find(RowQuery query) {
    List<String> words = query.words();
    RowQuery.Sort sort = query.sort();
    return new Found(
        this,
        all()
            .filter(at -> query.conditions().stream().allMatch(each -> holds(each, at)))
            .filter(at -> words.isEmpty() || words.stream().allMatch(folded().get(at)::contains))
            .boxed()
            .sorted(
                sort == null ? by("", type.isNewestFirst()) : by(sort.field(), sort.descending()))
            .map(seen::id)
            .toList());
  }

  public int count(RowCondition condition) {
    return Math.toIntExact(all().filter(at -> holds(condition, at)).count());
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

  private IntStream all() {
    return IntStream.range(0, seen.size());
  }

  private boolean holds(RowCondition condition, int at) {
    return condition.holds(type, seen.inUse(at), seen.values(at));
  }

  /// One row, from those kept or with others that will be looked at next.
  ReadRow read(long id, List<Long> next) {
    return read(id).or(() -> fetch(id, next)).orElseGet(() -> gone(id));
  }

  private Optional<ReadRow> read(long id) {
    return Optional.ofNullable(read.get(id));
  }

  private Optional<ReadRow> fetch(long id, List<Long> ids) {
    List<Row<R>> rows = source.rows(type.record(), ids);
    if (read.size() + rows.size() > KEPT) {
      read.clear();
    }
    rows.forEach(row -> read.put(row.id(), reader.read(type, row)));
    return read(id);
  }

  /// A row somebody took back meanwhile.
  private ReadRow gone(long id) {
    List<String> nothing = type.columns().stream().map(field -> "").toList();
    return new ReadRow(id, 0, type.number(id), type.number(id), nothing, null);
  }

  /// Everything in each row, as it is searched; read when somebody searches.
  private List<String> folded() {
    List<String> known = folded;
    if (known == null) {
      known = all().mapToObj(at -> folded(seen.values(at), seen.id(at))).toList();
      folded = known;
    }
    return known;
  }

  private String folded(Function<Field, @Nullable Object> values, long id) {
    StringBuilder text = new StringBuilder(RowReader.number(type, id, values));
    type.fields().forEach(f -> text.append('\n').append(reader.value(f, values.apply(f))));
    return Folded.of(text.toString());
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
      return all().mapToObj(this::usual).toList();
    }
    Field sorted = type.field(field);
    boolean named = type.nameFields().contains(sorted);
    return all()
        .mapToObj(
            at -> {
              String reading = named ? reader.reading(type, seen.values(at)) : "";
              return reading.isEmpty() ? key(at, sorted) : reading;
            })
        .toList();
  }

  /// By number where rows have one, by the first number they are asked for, else by name.
  private String usual(int at) {
    Field by = type.usualOrder();
    return by == null ? reader.label(type, seen.id(at), seen.values(at)).order() : key(at, by);
  }

  private String key(int at, Field field) {
    return reader.order(field, seen.values(at).apply(field));
  }
}
