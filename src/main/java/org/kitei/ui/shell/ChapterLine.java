package org.kitei.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.States;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;

/// One chapter on the home page: its name, a bar, and its state with what is open first.
final class ChapterLine extends HBox {
  ChapterLine(ChapterState chapter, Words words, Optional<Destination> way, Navigator navigator) {
    super(16);
    String called = words.say(WordKeys.numbered("duty.chapter", chapter.chapter()));
    Label state = new Label(said(chapter, words));
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    state.setMaxWidth(Double.MAX_VALUE);
    States.of(chapter.status()).mark(state);
    HBox.setHgrow(state, Priority.ALWAYS);
    ProgressBar bar = new ProgressBar((double) chapter.met() / chapter.applying());
    bar.getStyleClass().add("chapter-bar");
    getChildren().addAll(name(chapter, called, state.getText(), way, navigator), bar, state);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().setAll("chapter-line");
    way.ifPresent(there -> setOnMouseClicked(event -> navigator.go(there)));
  }

  /// The name, to be pressed where there is somewhere to go.
  private static Labeled name(
      ChapterState chapter,
      String called,
      String state,
      Optional<Destination> way,
      Navigator navigator) {
    Labeled name;
    if (way.isPresent()) {
      Button button = new Button(called);
      button.setOnAction(event -> navigator.go(way.get()));
      button.getStyleClass().setAll("chapter-name");
      button.setAccessibleHelp(state);
      name = button;
    } else {
      name = new Label(called);
    }
    name.setId("chapter-" + chapter.chapter());
    name.getStyleClass().add("chapter-width");
    name.setWrapText(true);
    return name;
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
