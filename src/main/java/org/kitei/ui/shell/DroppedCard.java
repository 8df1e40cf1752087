package org.kitei.ui.shell;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// Measures the new regulation no longer asks for: which they are, in the official wording, and
/// whether they go on.
final class DroppedCard extends VBox {

  /// @param decide what to do when one is decided: true keeps it
  DroppedCard(List<Entry> measures, Words words, BiConsumer<Entry, Boolean> decide) {
    super(12);
    setId("dropped");
    getStyleClass().add("card");
    getChildren()
        .addAll(
            Texts.heading(words.say("shell.home.dropped")),
            Texts.small(words.say("shell.home.dropped-what")));
    measures.forEach(measure -> getChildren().add(line(measure, words, decide)));
  }

  private static HBox line(Entry measure, Words words, BiConsumer<Entry, Boolean> decide) {
    VBox quote = new VBox(4, Texts.text(measure.text()), Texts.muted(measure.id().toString()));
    quote.getStyleClass().add("quote");
    HBox.setHgrow(quote, Priority.ALWAYS);
    HBox line =
        new HBox(
            10, quote, button(measure, words, decide, true), button(measure, words, decide, false));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /// What is said once it is decided; names the measure.
  static String said(boolean keeps) {
    return keeps ? "shell.home.dropped-kept" : "shell.home.dropped-ended";
  }

  private static Button button(
      Entry measure, Words words, BiConsumer<Entry, Boolean> decide, boolean keeps) {
    Button button =
        new Button(words.say(keeps ? "shell.home.dropped-keep" : "shell.home.dropped-end"));
    button.setAccessibleText(
        words.say(
            "shell.home.dropped-of", button.getText(), measure.id().toString(), measure.text()));
    button.setId((keeps ? "keep-" : "end-") + measure.id());
    button.setMinWidth(USE_PREF_SIZE);
    if (!keeps) {
      button.getStyleClass().add("quiet");
    }
    button.setOnAction(event -> decide.accept(measure, keeps));
    return button;
  }
}
