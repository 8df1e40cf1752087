package org.kitei.ui.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kitei.domain.paper.Occasion;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// The list of papers; the arrow keys go through it.
final class PaperShelf {
  private final PapersViewModel model;
  private final Map<PaperKind, ToggleButton> entries = new LinkedHashMap<>();

  PaperShelf(PapersViewModel model, Words words, VBox list) {
    this.model = model;
    Occasion last = null;
    for (PaperKind kind : model.kinds()) {
      Occasion occasion = kind.occasion();
      if (occasion != last) {
        Label heading = Texts.small(words.say(WordKeys.choice(occasion)));
        heading.getStyleClass().addAll("strong", "shelf-name");
        list.getChildren().add(heading);
        last = occasion;
      }
      ToggleButton entry = entry(kind, words.say(kind.below().orElseGet(kind::title)));
      entry.setAccessibleText(words.say(kind.title()));
      if (kind.below().isPresent()) {
        entry.getStyleClass().add("below");
      }
      entries.put(kind, entry);
      list.getChildren().add(entry);
    }
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    mark();
  }

  /// Shows which paper is chosen.
  void mark() {
    entries.forEach((kind, entry) -> entry.setSelected(kind.equals(model.chosen().get())));
  }

  /// Puts the focus at the chosen paper.
  void focus() {
    ToggleButton entry = entries.get(model.chosen().get());
    if (entry != null) {
      entry.requestFocus();
    }
  }

  private ToggleButton entry(PaperKind kind, String title) {
    ToggleButton entry = new ToggleButton(title);
    entry.setId("paper-" + kind.key());
    entry.getStyleClass().setAll("paper-entry");
    entry.setWrapText(true);
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setMinHeight(VBox.USE_PREF_SIZE);
    entry.setOnAction(
        event -> {
          model.choose(kind);
          mark();
        });
    return entry;
  }

  private void move(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0) {
      return;
    }
    int wanted = model.kinds().indexOf(model.chosen().get()) + step;
    if (wanted >= 0 && wanted < model.kinds().size()) {
      model.choose(model.kinds().get(wanted));
      mark();
      focus();
    }
    event.consume();
  }
}
