package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Tasks;
import org.kitei.usecase.register.RowSearch;
import org.kitei.usecase.register.RowSearch.Group;
import org.kitei.usecase.register.RowSearch.Hit;

/// What is looked for across all registers, and what was found.
public final class SearchViewModel {
  private final RowSearch search;
  private final Words words;
  private final Tasks tasks;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();

  /// Held here, else it would die with whoever asked for it and tell nothing any more.
  private final ObservableList<Line> shownLines = FXCollections.unmodifiableObservableList(lines);

  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

  /// What stands in the list of what was found.
  public sealed interface Line {
    /// A register, above what was found in it.
    ///
    /// @param others how many more there are than are shown
    record Heading(String title, int others) implements Line {}

    record Row(RegisterType<?> type, Hit hit) implements Line {}
  }

  public SearchViewModel(RowSearch search, Words words, Tasks tasks) {
    this.search = search;
    this.words = words;
    this.tasks = tasks;
    typed.addListener(observable -> find());
  }

  /// Reads what will be looked through, before anybody typed.
  public void prepare() {
    tasks.run(
        () -> {
          search.prepare(words);
          return true;
        },
        done -> find());
  }

  public StringProperty typed() {
    return typed;
  }

  public ObservableList<Line> lines() {
    return shownLines;
  }

  /// Which line is chosen; -1 while none is.
  public ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Chooses the row after the next heading, or before it.
  public void move(int by) {
    int at = chosen.get() + by;
    while (at >= 0 && at < lines.size() && lines.get(at) instanceof Line.Heading) {
      at += by;
    }
    if (at >= 0 && at < lines.size()) {
      chosen.set(at);
    }
  }

  /// Where the chosen row stands.
  public Optional<Destination> destination() {
    int at = chosen.get();
    return at < 0 || at >= lines.size() ? Optional.empty() : destination(lines.get(at));
  }

  /// Where a row stands; empty for a heading.
  public Optional<Destination> destination(Line line) {
    return line instanceof Line.Row(RegisterType<?> type, Hit hit)
        ? Optional.of(new Destination.Register(type.key(), hit.id()))
        : Optional.empty();
  }

  private void find() {
    String text = typed.get();
    tasks.run(
        () -> search.find(text, words),
        groups -> {
          if (text.equals(typed.get())) {
            show(groups);
          }
        });
  }

  private void show(List<Group> groups) {
    List<Line> found = new ArrayList<>();
    for (Group group : groups) {
      found.add(
          new Line.Heading(
              words.say(WordKeys.title(group.type())), group.count() - group.hits().size()));
      group.hits().forEach(hit -> found.add(new Line.Row(group.type(), hit)));
    }
    lines.setAll(found);
    chosen.set(-1);
    move(1);
  }
}
