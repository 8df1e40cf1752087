package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Columns;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Found;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.SavedFilter;
import org.kitei.domain.shared.Words;

/// Which rows of a register are shown, in which order and in which columns.
abstract sealed class RowsViewModel<R extends Record> permits RegisterViewModel {
  private static final RowCondition IN_USE = new RowCondition.InUse();

  private final RegisterWork work;
  private final RegisterType<R> type;
  private final Words words;
  private final ObservableList<Long> ids = FXCollections.observableArrayList();

  /// Held here, else it would die with whoever asked for it and tell nothing any more.
  private final ObservableList<Long> shownIds = FXCollections.unmodifiableObservableList(ids);

  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Listing<R>> listing;
  private final ReadOnlyObjectWrapper<RowCondition> filter = new ReadOnlyObjectWrapper<>(IN_USE);
  private final ReadOnlyObjectWrapper<RowQuery.@Nullable Sort> sort = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Columns> columns;

  private Found found;

  RowsViewModel(RegisterWork work, RegisterType<R> type, Words words) {
    this.work = work;
    this.type = type;
    this.words = words;
    this.listing = new ReadOnlyObjectWrapper<>(work.views().list(type, words));
    this.found = listing.get().rows();
    this.columns = new ReadOnlyObjectWrapper<>(work.columns().of(type));
    search.subscribe(now -> find());
  }

  public final RegisterType<R> type() {
    return type;
  }

  /// The rows that are shown, in their order; each is read when it is looked at.
  public final List<ReadRow> rows() {
    return found;
  }

  /// The ids of the rows that are shown, in their order.
  public final ObservableList<Long> ids() {
    return shownIds;
  }

  /// What is looked for, as it is typed.
  public final StringProperty search() {
    return search;
  }

  /// All rows as they were when they were last looked at.
  public final ReadOnlyObjectProperty<Listing<R>> listing() {
    return listing.getReadOnlyProperty();
  }

  public final ReadOnlyObjectProperty<RowCondition> filter() {
    return filter.getReadOnlyProperty();
  }

  /// Null while the rows stand in their usual order.
  public final ReadOnlyObjectProperty<RowQuery.@Nullable Sort> sort() {
    return sort.getReadOnlyProperty();
  }

  public final ReadOnlyObjectProperty<Columns> columns() {
    return columns.getReadOnlyProperty();
  }

  public final int inUse() {
    return listing.get().count(IN_USE);
  }

  public final int retired() {
    return listing.get().size() - inUse();
  }

  /// The filters people named.
  public final List<SavedFilter> savedFilters() {
    return work.filters().of(type);
  }

  /// Names what is looked for now.
  public final void keepFilter(String name) {
    work.filters().keep(type, new SavedFilter(name, query()));
  }

  public final void forgetFilter(String name) {
    work.filters().forget(type, name);
  }

  /// Looks for what was looked for under a name.
  public final void take(SavedFilter saved) {
    filter.set(saved.query().conditions().getFirst());
    sort.set(saved.query().sort());
    search.set(saved.query().search());
    find();
  }

  /// Looks at the data anew; what is being typed stays.
  public final void refresh() {
    listing.set(work.views().list(type, words));
    find();
  }

  /// Shows the rows one filter lets through; the same once more lets through all that are in use.
  public final void filter(RowCondition wanted) {
    filter.set(wanted.equals(filter.get()) ? IN_USE : wanted);
    find();
  }

  /// Sorts by a field, upwards first, then downwards, then as usual again.
  public final void sort(String field) {
    RowQuery.Sort now = sort.get();
    boolean same = now != null && now.field().equals(field);
    if (!same) {
      sort(field, false);
    } else if (!now.descending()) {
      sort(field, true);
    } else {
      unsort();
    }
  }

  public final void sort(String field, boolean descending) {
    sort.set(new RowQuery.Sort(field, descending));
    find();
  }

  public final void unsort() {
    sort.set(null);
    find();
  }

  /// Shows or hides a column and remembers it; the last one stays.
  public final void showColumn(Field field, boolean shows) {
    List<Columns.Column> now = new ArrayList<>(columns.get().columns());
    if (shows && now.stream().noneMatch(column -> column.field().equals(field.name()))) {
      now.add(new Columns.Column(field.name(), 0));
      now.sort((a, b) -> Integer.compare(place(a.field()), place(b.field())));
    } else if (!shows && now.size() > 1) {
      now.removeIf(column -> column.field().equals(field.name()));
    }
    keep(new Columns(now));
  }

  /// Keeps how wide the columns were drawn.
  public final void widen(String field, int width) {
    keep(
        new Columns(
            columns.get().columns().stream()
                .map(each -> each.field().equals(field) ? new Columns.Column(field, width) : each)
                .toList()));
  }

  private void keep(Columns wanted) {
    if (!wanted.equals(columns.get())) {
      columns.set(wanted);
      work.columns().keep(type, wanted);
    }
  }

  private int place(String field) {
    return type.columns().indexOf(type.field(field));
  }

  /// Lets a row be seen that the filter hides; false when there is no such row.
  final boolean show(long id) {
    Optional<ReadRow> found = listing.get().row(id);
    found
        .filter(row -> !ids.contains(row.id()))
        .ifPresent(
            row -> {
              search.set("");
              filter.set(row.inUse() ? IN_USE : new RowCondition.Retired());
              find();
            });
    return found.isPresent();
  }

  private RowQuery query() {
    return new RowQuery(search.get(), List.of(filter.get()), sort.get());
  }

  private void find() {
    found = listing.get().find(query());
    ids.setAll(found.ids());
  }
}
