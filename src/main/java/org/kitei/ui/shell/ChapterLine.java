package org.kitei.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;

/// One chapter on the home page: its name, a bar, and its state with what is open first.
final class ChapterLine extends Button {
  private static final double NAME = 178;
  private static final double BAR = 110;

  ChapterLine(ChapterState chapter, Words words, Optional<Destination> way, Navigator navigator) {
    Label name = new Label(words.say(WordKeys.numbered("duty.chapter", chapter.chapter())));
    name.setWrapText(true);
    name.setMinWidth(NAME);
    name.setPrefWidth(NAME);
    name.setMaxWidth(NAME);
    ProgressBar bar = new ProgressBar((double) chapter.met() / chapter.applying());
    bar.setMinWidth(BAR);
    bar.setPrefWidth(BAR);
    Label state = new Label(said(chapter, words));
    state.setWrapText(true);
    state.setMaxWidth(Double.MAX_VALUE);
    Standings.of(chapter.status()).mark(state);
    HBox.setHgrow(state, Priority.ALWAYS);
    HBox line = new HBox(16, name, bar, state);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(name.getText() + " " + state.getText());
    setId("chapter-" + chapter.chapter());
    setMaxWidth(Double.MAX_VALUE);
    line.prefWidthProperty().bind(widthProperty().subtract(18));
    getStyleClass().setAll("chapter-line");
    way.ifPresentOrElse(
        there -> setOnAction(event -> navigator.go(there)),
        () -> {
          setMouseTransparent(true);
          setFocusTraversable(false);
        });
  }

  private static String said(ChapterState chapter, Words words) {
    String counted = words.say("shell.home.of", chapter.met(), chapter.applying());
    String rest =
        chapter.status() == Status.MET
            ? words.say("duty.status.met")
            : chapter.firstOpen().map(open -> title(open, words)).orElse("");
    return words.say("shell.home.counted-and", counted, rest);
  }

  private static String title(RequirementState open, Words words) {
    return open.requirement().title().in(words.language());
  }
}
