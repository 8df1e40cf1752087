package org.kitei.ui.catalogue;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Term;
import org.kitei.ui.common.Texts;

/// A technical term within a text. The mouse resting on it, a click, or Enter says what it means.
final class TermLink extends Text {
  private final Term term;
  private final String language;
  private @Nullable PopOver meaning;

  TermLink(String spelling, Term term, String language) {
    super(spelling);
    this.term = term;
    this.language = language;
    String gloss = term.gloss().in(language);
    getStyleClass().add("term");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(spelling);
    setAccessibleHelp(gloss);
    Tooltip.install(this, new Tooltip(gloss));
    setOnMouseClicked(
        event -> {
          requestFocus();
          turn();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .addListener(
            (observable, before, now) -> {
              if (!now) {
                hide();
              }
            });
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      turn();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && meaning != null) {
      hide();
      event.consume();
    }
  }

  private void turn() {
    if (meaning == null) {
      PopOver shown = popOver();
      meaning = shown;
      shown.show(this);
    } else {
      hide();
    }
  }

  private void hide() {
    PopOver shown = meaning;
    meaning = null;
    if (shown != null) {
      shown.hide();
    }
  }

  private PopOver popOver() {
    Label name = Texts.heading(term.term().in(language));
    Label said = Texts.small(term.gloss().in(language));
    said.setId("gloss");
    VBox box = new VBox(4, name, said);
    box.getStyleClass().add("meaning");
    PopOver shown = new PopOver(box);
    shown.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    shown.setDetachable(false);
    shown.setAnimated(false);
    shown.setOnHidden(event -> meaning = null);
    return shown;
  }
}
