package org.kitei.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterViews.Beside;
import org.kitei.usecase.register.SaveOutcome;

/// Rows of other registers that belong to the open row, each register with a way to add one.
final class BesideCards {
  private final RegisterViewModel<?> model;
  private final Words words;
  private final FormPane.Forms forms;
  private final Consumer<Destination> go;
  private final Map<String, Adding> adding = new HashMap<>();
  private @Nullable RowFormViewModel<?> row;

  /// A form that stands open beside the row.
  private record Adding(RowFormViewModel<?> form, Node node) {}

  BesideCards(
      RegisterViewModel<?> model, Words words, FormPane.Forms forms, Consumer<Destination> go) {
    this.model = model;
    this.words = words;
    this.forms = forms;
    this.go = go;
  }

  /// The cards of the open row; a form that somebody types in stays open in its card.
  List<Node> nodes() {
    RowFormViewModel<?> now = model.form().get();
    if (row != now) {
      row = now;
      adding.clear();
    }
    return model.beside().stream().map(this::card).toList();
  }

  private Node card(Beside beside) {
    String title = words.say(WordKeys.title(beside.type()));
    VBox room = new VBox();
    Button add = new Button(words.say("register.form.add"));
    add.setId("add-" + beside.type().key());
    add.setAccessibleText(words.say("register.form.add-other", title));
    add.getStyleClass().addAll("quiet", "small");
    add.setOnAction(event -> room.getChildren().setAll(form(beside.type(), beside.field())));
    Adding open = adding.get(beside.type().key());
    if (open != null && open.form().isNew()) {
      room.getChildren().setAll(open.node());
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(8, Texts.heading(title), between, add);
    head.getStyleClass().add("beside-head");
    VBox rows = new VBox(2);
    if (beside.rows().isEmpty()) {
      rows.getChildren().add(Texts.muted(words.say("register.form.none-beside")));
    }
    beside.rows().forEach(row -> rows.getChildren().add(line(beside, row)));
    if (beside.count() > beside.rows().size()) {
      rows.getChildren()
          .add(
              Texts.muted(
                  words.say("register.form.more-beside", beside.count() - beside.rows().size())));
    }
    VBox card = new VBox(6, head, rows, room);
    card.setId("beside-" + beside.type().key());
    return card;
  }

  /// The row in one line: what is said in it, except what it belongs to.
  private Node line(Beside beside, ReadRow row) {
    List<Field> fields = beside.type().fields();
    List<String> texts =
        fields.stream()
            .filter(field -> !field.equals(beside.field()))
            .map(field -> row.texts().get(fields.indexOf(field)))
            .filter(text -> !text.isEmpty())
            .limit(4)
            .toList();
    Button line =
        new Button(
            texts.stream()
                .reduce((before, last) -> words.say("register.value.names", before, last))
                .orElse(row.label()));
    line.getStyleClass().addAll("quiet", "line");
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setOnAction(event -> go.accept(new Destination.Register(beside.type().key(), row.id())));
    return line;
  }

  private <O extends Record> Node form(RegisterType<O> type, Field field) {
    Runnable close = () -> close(type);
    RowFormViewModel<O> fresh = model.besideForm(type, field);
    FormPane<O> pane =
        new FormPane<>(
            fresh,
            words,
            forms,
            type.key() + "-",
            field,
            outcome -> saved(outcome, type, close),
            close);
    Platform.runLater(pane::focus);
    VBox box = new VBox(pane.node());
    box.getStyleClass().add("inner-form");
    adding.put(type.key(), new Adding(fresh, box));
    return box;
  }

  /// Puts the form away, in whichever card it stands by now.
  private void close(RegisterType<?> type) {
    Adding open = adding.remove(type.key());
    if (open != null && open.node().getParent() instanceof VBox room) {
      room.getChildren().clear();
      room.getParent().lookup("#add-" + type.key()).requestFocus();
    }
  }

  private <O extends Record> void saved(
      SaveOutcome<O> outcome, RegisterType<O> type, Runnable close) {
    if (outcome instanceof SaveOutcome.Saved<O>) {
      close.run();
      model.savedBeside(Objects.requireNonNull(words.say(WordKeys.title(type))));
    }
  }
}
