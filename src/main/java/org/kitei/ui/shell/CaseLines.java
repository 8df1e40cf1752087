package org.kitei.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.CaseLine;

/// The open cases on the first page, and by when their next step is due. What they are called says
/// nothing private.
final class CaseLines extends VBox {
  private static final int MOST = 4;

  private final Words words;
  private final Navigator navigator;

  /// @param open the most pressing first
  CaseLines(List<CaseLine> open, Words words, Navigator navigator) {
    this.words = words;
    this.navigator = navigator;
    Label count = Texts.muted(words.say("shell.home.coming-count", open.size()));
    count.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(12, Texts.heading(words.say("shell.home.cases")), count);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("card-head");
    getChildren().add(head);
    open.stream().limit(MOST).forEach(line -> getChildren().add(line(line)));
    if (open.size() > MOST) {
      Button more = new Button(words.say("shell.home.more", open.size() - MOST));
      more.setId("more-cases");
      more.getStyleClass().addAll("quiet", "small");
      more.setOnAction(event -> navigator.go(new Destination.Cases()));
      getChildren().add(more);
    }
  }

  private HBox line(CaseLine line) {
    String called =
        words.say("shell.home.case", words.say(WordKeys.title(line.register())), line.label());
    Button name = new Button(called);
    name.setId("case-" + line.number());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.getStyleClass().setAll("coming-name");
    name.setOnAction(event -> navigator.go(new Destination.Case(line.register().key(), line.id())));
    Label state = Texts.small(standing(line));
    (line.overdue() ? State.OVERDUE : State.PARTLY).mark(state);
    VBox both = new VBox(2, name, state);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox row = new HBox(both);
    row.getStyleClass().setAll("chapter-line");
    return row;
  }

  private String standing(CaseLine line) {
    String state = words.say(line.state());
    return line.due() == null
        ? state
        : words.say("shell.home.case-due", state, Dates.said(words, line.due()));
  }
}
