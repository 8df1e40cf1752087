package org.kitei.ui.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Remedy;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Sentence;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.States;
import org.kitei.ui.common.Texts;

/// One thing to do: how it stands, what it is, why now, how long it takes, and where it begins.
final class ActionCard extends VBox {
  private static final int MOST_SENTENCES = 2;
  private static final int SOON_DAYS = 30;

  private final Button start = new Button();

  /// @param number its place among those shown, from 1
  /// @param button what the button says that does it
  /// @param begin does it
  /// @param later puts it off; not offered where that makes no sense
  ActionCard(
      int number,
      RequirementState state,
      LocalDate today,
      Words words,
      String button,
      Consumer<RequirementState> begin,
      Consumer<RequirementState> later) {
    super(8);
    Remedy remedy = state.requirement().remedy();
    Label standing = new Label(standing(state, today, words));
    standing.setId("state-" + number);
    standing.getStyleClass().add("small");
    standing.setWrapText(true);
    standing.setMinHeight(USE_PREF_SIZE);
    States.of(state.status()).mark(standing);
    Label title = Texts.heading(state.requirement().title().in(words.language()));
    title.setId("step-" + number);
    VBox body = new VBox(4, missing(state, words), Texts.muted(remedy.why().in(words.language())));
    VBox.setVgrow(body, Priority.ALWAYS);
    start.setId("start-" + number);
    start.setText(button);
    start.setOnAction(event -> begin.accept(state));
    start.getStyleClass().add("primary");
    start.setMinWidth(USE_PREF_SIZE);
    Button put = new Button(words.say("shell.home.later"));
    put.setId("later-" + number);
    put.getStyleClass().add("quiet");
    put.setOnAction(event -> later.accept(state));
    put.setMinWidth(USE_PREF_SIZE);
    put.setVisible(state.isOpen() && state.canWait());
    put.setManaged(put.isVisible());
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    Label minutes = Texts.muted(words.say("shell.home.minutes", remedy.minutes()));
    minutes.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(6, standing, room, minutes);
    FlowPane foot = new FlowPane(6, 6, start, put);
    foot.setRowValignment(VPos.CENTER);
    getChildren().addAll(head, title, body, foot);
    getStyleClass().addAll("card", "action-card");
    setMaxHeight(Double.MAX_VALUE);
  }

  void focus() {
    start.requestFocus();
  }

  private static Label missing(RequirementState state, Words words) {
    if (!state.isOpen()) {
      return Texts.text(words.say("shell.home.ends"));
    }
    List<Sentence> all = state.missing();
    String said =
        String.join("\n", all.stream().limit(MOST_SENTENCES).map(each -> each.in(words)).toList());
    int more = all.size() - MOST_SENTENCES;
    return Texts.text(more <= 0 ? said : said + "\n" + words.say("shell.home.more", more));
  }

  private static String standing(RequirementState state, LocalDate today, Words words) {
    LocalDate due = state.next().orElse(null);
    if (due == null) {
      return words.say(WordKeys.choice(state.status()));
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
    if (days < 0) {
      return words.say("shell.home.days-over", -days);
    }
    if (days == 0) {
      return words.say("shell.home.due-today");
    }
    return days <= SOON_DAYS || state.status() == Status.OVERDUE
        ? words.say("shell.home.days-left", days)
        : words.say(WordKeys.choice(state.status()));
  }
}
