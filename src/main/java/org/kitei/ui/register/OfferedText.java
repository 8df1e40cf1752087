package org.kitei.ui.register;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;

/// A text that is mostly chosen from a list; what is chosen can still be changed below it.
final class OfferedText {
  private static final int SHOWN = 46;

  private final Words words;

  OfferedText(Words words) {
    this.words = words;
  }

  FieldEditor of(String id, StringProperty text, List<String> offers) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(words.say("register.form.choose"));
    box.getItems().setAll(offers);
    box.setVisibleRowCount(12);
    box.setCellFactory(list -> new Offer());
    box.setButtonCell(new Offer());
    text.subscribe(now -> box.setValue(offers.contains(now) ? now : null));
    box.valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                text.set(chosen);
              }
            });
    FieldEditor whole = LongText.of(id + "-text", text, "");
    ((TextArea) whole.first()).setPrefRowCount(2);
    return new FieldEditor(new VBox(6, box, whole.shown()), List.of(box, whole.first()));
  }

  /// The beginning of a text, in one line.
  private static final class Offer extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      boolean whole = text == null || text.codePointCount(0, text.length()) <= SHOWN;
      setText(
          empty || text == null
              ? null
              : whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
    }
  }
}
