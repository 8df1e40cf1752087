package org.kitei.ui.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterViews.Target;

/// Any number of rows of another register, each with a box to tick; those that are ticked stand
/// first, typing leaves those that are called so, and all that are left can be ticked at once.
final class SomeRows {
  private static final double LINE = 30;
  private static final int SHOWN = 6;

  /// Above and below the lines.
  private static final double FRAME = 18;

  private final Words words;
  private final List<Line> lines;

  /// A row and whether it is ticked.
  private record Line(Target row, SimpleBooleanProperty ticked) {
    String name() {
      return row.label().equals(row.number()) ? row.label() : row.label() + " " + row.number();
    }
  }

  SomeRows(Words words, Supplier<List<Target>> targets) {
    this.words = words;
    this.lines =
        targets.get().stream().map(row -> new Line(row, new SimpleBooleanProperty(false))).toList();
  }

  /// @param id of the box one searches in; the list is called `id-list`
  FieldEditor of(String id, StringProperty text) {
    text.subscribe(this::tick);
    FilteredList<Line> shown =
        new FilteredList<>(
            FXCollections.observableArrayList(
                lines.stream()
                    .sorted(Comparator.comparing(line -> !line.ticked().get()))
                    .toList()));
    TextField search = new TextField();
    search.setId(id);
    search.setPromptText(words.say("register.form.rows-prompt"));
    search
        .textProperty()
        .subscribe(
            typed -> {
              String wanted = Folded.of(typed.strip());
              shown.setPredicate(line -> Folded.of(line.name()).contains(wanted));
            });
    ListView<Line> list = list(id, shown);
    search.accessibleTextProperty().subscribe(list::setAccessibleText);
    lines.forEach(line -> line.ticked().subscribe(is -> text.set(with(text.get(), line, is))));
    Button all = button(id + "-all", words.say("register.form.rows-all"));
    all.setOnAction(event -> List.copyOf(shown).forEach(line -> line.ticked().set(true)));
    Button none = button(id + "-none", words.say("register.form.rows-none"));
    none.setOnAction(event -> List.copyOf(shown).forEach(line -> line.ticked().set(false)));
    Label count = Texts.muted("");
    count.setId(id + "-count");
    text.subscribe(now -> count.setText(words.say("register.form.rows-count", ids(now).size())));
    FlowPane below = new FlowPane(8, 4, all, none, count);
    below.setAlignment(Pos.CENTER_LEFT);
    return new FieldEditor(new VBox(4, search, list, below), List.of(search, list, all, none));
  }

  private static ListView<Line> list(String id, FilteredList<Line> shown) {
    ListView<Line> list = new ListView<>(shown);
    list.setId(id + "-list");
    list.setFixedCellSize(LINE);
    list.setPrefHeight(LINE * SHOWN + FRAME);
    list.setMinHeight(LINE * SHOWN + FRAME);
    list.setCellFactory(view -> new CheckBoxListCell<>(SomeRows::ticked, NAMED));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          Line line = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && line != null) {
            event.consume();
            line.ticked().set(!line.ticked().get());
          }
        });
    return list;
  }

  private static ObservableValue<Boolean> ticked(Line line) {
    return line.ticked();
  }

  private static final StringConverter<Line> NAMED =
      new StringConverter<>() {
        @Override
        public String toString(@Nullable Line line) {
          return line == null ? "" : line.name();
        }

        @Override
        public Line fromString(String name) {
          throw new UnsupportedOperationException(name);
        }
      };

  private static Button button(String id, String title) {
    Button button = new Button(title);
    button.setId(id);
    button.getStyleClass().addAll("quiet", "small");
    return button;
  }

  private void tick(String text) {
    Set<Long> ids = ids(text);
    lines.forEach(line -> line.ticked().set(ids.contains(line.row().id())));
  }

  private static Set<Long> ids(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(id -> id.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String with(String text, Line line, boolean is) {
    Set<Long> ids = ids(text);
    boolean differs = is ? ids.add(line.row().id()) : ids.remove(line.row().id());
    return differs ? ids.stream().map(id -> "" + id).collect(Collectors.joining(",")) : text;
  }
}
