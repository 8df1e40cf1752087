package org.kitei.ui.register;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.CaseLine;

/// A case in the list: how it stands, what it is, and by when something is due.
final class CaseCell extends ListCell<CaseLine> {
  private final Words words;

  CaseCell(Words words) {
    this.words = words;
    getStyleClass().add("case-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CaseLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label name = new Label(line.label());
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    String kind = words.say(WordKeys.title(line.register()));
    VBox what =
        new VBox(3, name, Texts.muted(words.say("register.row.named", kind, line.number())));
    HBox.setHgrow(what, Priority.ALWAYS);
    Label state = Texts.small(words.say(line.state()));
    state.setMinWidth(Region.USE_PREF_SIZE);
    look(line).mark(state);
    VBox side = new VBox(3, state);
    side.setAlignment(Pos.CENTER_RIGHT);
    side.setMinWidth(Region.USE_PREF_SIZE);
    LocalDate due = line.due();
    if (due != null) {
      Label day =
          Texts.small(
              words.say(
                  line.overdue() ? "register.cases.overdue" : "register.cases.due",
                  Dates.said(words, due)));
      day.setMinWidth(Region.USE_PREF_SIZE);
      day.getStyleClass().add(line.overdue() ? "overdue" : "muted");
      side.getChildren().add(day);
    }
    HBox box = new HBox(16, what, side);
    box.setAlignment(Pos.CENTER_LEFT);
    setGraphic(box);
    setAccessibleText(
        words.say(
            "register.cases.line", kind, line.number(), line.label(), words.say(line.state())));
  }

  static State look(CaseLine line) {
    if (line.closed()) {
      return State.MET;
    }
    return line.overdue() ? State.OVERDUE : State.PARTLY;
  }
}
