package org.kitei.ui.register;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.RowChange;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// What happened to a row, in words, the newest first; all of a long past only when asked for.
final class HistoryCard {
  private static final int NEWEST = 20;

  private final Words words;
  private final IntFunction<List<RowChange>> history;
  private final VBox lines = new VBox(10);

  /// @param history what happened, so much of it
  HistoryCard(Words words, IntFunction<List<RowChange>> history) {
    this.words = words;
    this.history = history;
  }

  Node node() {
    List<RowChange> changes = history.apply(NEWEST + 1);
    show(changes.stream().limit(NEWEST).toList());
    VBox card = new VBox(10, Texts.heading(words.say("register.form.history")), lines);
    card.setId("history");
    if (changes.size() > NEWEST) {
      Button all = new Button(words.say("register.form.history-all"));
      all.setId("history-all");
      all.setOnAction(
          pressed -> {
            show(history.apply(Integer.MAX_VALUE));
            lines.getChildren().get(NEWEST).requestFocus(); // where the button was
            card.getChildren().remove(all);
          });
      card.getChildren().add(all);
    }
    return card;
  }

  private void show(List<RowChange> changes) {
    lines.getChildren().setAll(changes.stream().map(this::line).toList());
  }

  private Node line(RowChange change) {
    VBox line = new VBox(2);
    line.getChildren()
        .add(
            Texts.small(
                words.say(
                    "register.form.history-line", change.when(), change.what(), change.who())));
    Stream<String> fields =
        change.fields().stream()
            .filter(field -> field.hidden() || !field.before().isEmpty())
            .map(this::field);
    fields.forEach(said -> line.getChildren().add(Texts.muted(said)));
    return line;
  }

  private String field(RowChange.FieldChange field) {
    if (field.hidden()) {
      return words.say("register.form.history-private", field.title());
    }
    String nothing = words.say("register.form.history-nothing");
    return words.say(
        "register.form.history-field",
        field.title(),
        field.before().isEmpty() ? nothing : field.before(),
        field.after().isEmpty() ? nothing : field.after());
  }
}
