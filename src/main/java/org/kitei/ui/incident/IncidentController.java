package org.kitei.ui.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.usecase.incident.IncidentView;

/// One incident: on the left whom to tell and what to do first, on the right what happened and what
/// comes of it.
final class IncidentController implements Screen {
  private static final Duration PAUSE = Duration.seconds(1);

  private final IncidentViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Parent node;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final InvalidationListener turned = observable -> turn();
  private final InvalidationListener typed = observable -> typed();
  private List<Card> cards = List.of();
  private boolean folded = true;
  private boolean wasOpen;

  @FXML private Label title;
  @FXML private Label standing;
  @FXML private Button report;
  @FXML private Button firstCard;
  @FXML private VBox trouble;
  @FXML private VBox telling;
  @FXML private VBox course;
  @FXML private ScrollPane left;
  @FXML private ScrollPane right;

  IncidentController(IncidentViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.wasOpen = model.shown().map(IncidentView::isOpen).orElse(false);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    model.turns().addListener(new WeakInvalidationListener(turned));
    model.looks().addListener(new WeakInvalidationListener(typed));
    pause.setOnFinished(event -> model.keep());
    firstCard.setOnAction(event -> navigator.go(new Destination.Papers(FirstCard.PAPER)));
    trouble.managedProperty().bind(trouble.visibleProperty());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.refresh();
    node.applyCss();
    Platform.runLater(() -> focus("note"));
  }

  @Override
  public void deactivate() {
    pause.stop();
    model.keep();
  }

  /// The number of open cases stands in the rail too.
  private void tellOthers() {
    boolean open = model.shown().map(IncidentView::isOpen).orElse(false);
    if (open != wasOpen) {
      wasOpen = open;
      navigator.done();
    }
  }

  private void turn() {
    String focused = focused();
    double leftAt = left.getVvalue();
    double rightAt = right.getVvalue();
    Optional<Message> refusal = model.refusal();
    trouble.setVisible(refusal.isPresent());
    trouble.getChildren().setAll(refusal.map(words::say).map(Texts::small).stream().toList());
    model.shown().ifPresentOrElse(this::show, this::gone);
    tellOthers();
    left.setVvalue(leftAt);
    right.setVvalue(rightAt);
    if (focused != null) {
      Platform.runLater(() -> focus(focused));
    }
  }

  private void gone() {
    title.setText(words.say("incident.refused.gone"));
    cards = List.of();
    telling.getChildren().clear();
    course.getChildren().clear();
  }

  private void show(IncidentView view) {
    Incident incident = view.incident();
    String kind = words.say(WordKeys.choice(incident.kind()));
    String what = incident.title() == null ? kind : incident.title();
    title.setText(
        words.say(incident.drill() ? "incident.screen.drill" : "incident.screen.title", what));
    report.setOnAction(
        event ->
            navigator.go(
                new Destination.Papers(
                    paper(incident.drill() ? "drill-record" : "incident-report", incident))));
    standing.setText(
        view.isOpen()
            ? words.say(
                "incident.screen.standing",
                words.say(WordKeys.choice(incident.state())),
                incident.number(),
                Moments.length(words, incident.noticedAt(), view.now()))
            : words.say(
                "incident.screen.standing-closed",
                words.say(WordKeys.choice(incident.state())),
                incident.number()));
    state(incident.state()).mark(standing);
    Card clock = new ClockCard(model, words, navigator).of(view);
    Card questions = new QuestionsCard(model, words).of(view);
    Card first = new FirstCard(model, words).of(view);
    Card timeline = new TimelineCard(model, words).of(view);
    Card description = new DescriptionCard(model, words, folded, this::unfold).of(view);
    Card actions = new ActionsCard(model, words).of(view);
    Card closing = new ClosingCard(model, words, navigator).of(view);
    telling.getChildren().setAll(clock, first, questions);
    course.getChildren().setAll(timeline, description, actions, closing);
    cards = new ArrayList<>(List.of(clock, questions, timeline, description, actions, closing));
    cards.forEach(Card::mark);
  }

  /// The key of a paper about this incident alone.
  static String paper(String kind, Incident incident) {
    return kind + "/" + incident.number();
  }

  private static State state(IncidentState state) {
    return switch (state) {
      case NOTICED, REOPENED -> State.OVERDUE;
      case UNDER_WAY -> State.PARTLY;
      case CLOSED -> State.MET;
    };
  }

  private void unfold() {
    folded = false;
    turn();
  }

  private void typed() {
    cards.forEach(Card::mark);
    pause.playFromStart();
  }

  private @Nullable String focused() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  private void focus(String id) {
    Node wanted = node.lookup("#" + id);
    if (wanted != null) {
      wanted.requestFocus();
    }
  }
}
