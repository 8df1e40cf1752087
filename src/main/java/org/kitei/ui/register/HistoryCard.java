package org.kitei.ui.register;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.RowChange;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// What happened to a row, in words, the newest first.
final class HistoryCard {
  private final Words words;

  HistoryCard(Words words) {
    this.words = words;
  }

  Node of(List<RowChange> changes) {
    VBox lines = new VBox(10);
    changes.forEach(change -> lines.getChildren().add(line(change)));
    VBox card = new VBox(10, Texts.heading(words.say("register.form.history")), lines);
    card.setId("history");
    return card;
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
