package org.kitei.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.RegisterViews.Target;

/// A row of another register, searched by anything it is called; the arrow key down opens all.
final class ReferenceBox {
  /// Before what was typed and is no row's name, so that it is never taken for a row.
  private static final String NO_ROW = "?";

  private final Words words;
  private final Supplier<List<Target>> targets;
  private @Nullable List<Target> known;

  ReferenceBox(Words words, Supplier<List<Target>> targets) {
    this.words = words;
    this.targets = targets;
  }

  FieldEditor of(String id, StringProperty text) {
    TextField box = new TextField();
    box.setId(id);
    box.getStyleClass().add("reference");
    box.setPromptText(words.say("register.form.reference-prompt"));
    text.subscribe(now -> show(box, now));
    box.textProperty().subscribe(typed -> text.set(read(typed, text.get())));
    AutoCompletionBinding<String> found =
        TextFields.bindAutoCompletion(box, request -> names(request.getUserText()));
    found.setVisibleRowCount(8);
    found.setDelay(0);
    box.focusedProperty().subscribe(now -> known = null);
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            found.setUserInput("");
          }
        });
    return FieldEditor.of(box);
  }

  private void show(TextField box, String text) {
    if (text.startsWith(NO_ROW)) {
      return;
    }
    String name = named(text).map(ReferenceBox::name).orElse("");
    if (!name.equals(box.getText()) && !text.equals(read(box.getText(), text))) {
      box.setText(name);
    }
  }

  private Optional<Target> named(String id) {
    Optional<Target> row = rows().stream().filter(target -> isId(target, id)).findFirst();
    if (row.isPresent() || id.isBlank()) {
      return row;
    }
    known = null;
    return rows().stream().filter(target -> isId(target, id)).findFirst();
  }

  private static boolean isId(Target target, String id) {
    return Long.toString(target.id()).equals(id);
  }

  /// Read once for each time the box is gone to.
  private List<Target> rows() {
    List<Target> rows = known;
    if (rows == null) {
      rows = targets.get();
      known = rows;
    }
    return rows;
  }

  /// The id of the row that is called so, whether by name, by number or by both.
  private String read(@Nullable String typed, String now) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    String wanted = Folded.of(typed.strip());
    List<String> ids =
        rows().stream()
            .filter(target -> isCalled(target, wanted))
            .map(target -> Long.toString(target.id()))
            .toList();
    if (ids.contains(now)) {
      return now;
    }
    return ids.size() == 1 ? ids.getFirst() : NO_ROW + typed;
  }

  private static boolean isCalled(Target target, String wanted) {
    return Folded.of(name(target)).equals(wanted)
        || Folded.of(target.label()).equals(wanted)
        || Folded.of(target.number()).equals(wanted);
  }

  private List<String> names(String typed) {
    String wanted = Folded.of(typed.strip());
    List<String> names = rows().stream().map(ReferenceBox::name).toList();
    return names.contains(typed)
        ? List.of()
        : names.stream().filter(name -> Folded.of(name).contains(wanted)).toList();
  }

  /// What it is called, with its number where that is something else.
  private static String name(Target target) {
    return target.label().equals(target.number())
        ? target.label()
        : target.label() + " " + target.number();
  }
}
