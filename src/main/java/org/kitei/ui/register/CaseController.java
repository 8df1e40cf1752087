package org.kitei.ui.register;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.usecase.register.SaveOutcome;

/// One case: what can be done next and what is known on the left, what happened on the right.
public final class CaseController<R extends Record & Case> implements Screen {
  private static final Duration AFTER_TYPING = Duration.seconds(1);

  private final CaseViewModel<R> model;
  private final Words words;
  private final Navigator navigator;
  private final FormPane.Forms forms;
  private final TimelineCard<R> timeline;
  private final CaseFacts<R> facts;
  private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
  private final Parent node;
  private @Nullable FormPane<?> pane;

  @FXML private Label title;
  @FXML private Label state;
  @FXML private Button print;
  @FXML private Button printAll;
  @FXML private Button blank;
  @FXML private FlowPane said;
  @FXML private ScrollPane scroll;
  @FXML private VBox left;
  @FXML private VBox right;

  CaseController(CaseViewModel<R> model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.forms = new InnerForms(model::newForm, words);
    this.timeline = new TimelineCard<>(model, words);
    this.facts = new CaseFacts<>(model, words);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    FocusScroll.in(scroll);
    right.getChildren().setAll(timeline.node());
    pause.setOnFinished(event -> model.keep());
    model.row().subscribe(now -> build());
    model.form().subscribe(now -> build());
    model.revealed().subscribe(now -> build());
    model.said().subscribe(now -> say());
    print.setOnAction(event -> navigator.go(new Destination.Papers(model.paper(false))));
    printAll.setOnAction(event -> navigator.go(new Destination.Papers(model.paper(true))));
    blank.setOnAction(event -> navigator.go(new Destination.Papers(model.paper(false))));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    model.refresh();
    build();
    focus();
  }

  @Override
  public void deactivate() {
    pause.stop();
    model.keep();
  }

  private void keys(KeyEvent event) {
    FormPane<?> open = pane;
    if (open == null) {
      return;
    }
    if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
      open.save();
      event.consume();
    }
  }

  private void build() {
    RegisterType<R> register = model.type().register();
    Row<R> row = model.row().get();
    String kind = words.say(WordKeys.title(register));
    title.setText(
        row == null
            ? words.say(WordKeys.title(model.type().begin()))
            : words.say("register.case.title", kind, model.label()));
    show(state, row != null);
    show(print, row != null);
    show(printAll, row != null && model.hides() && model.revealed().get());
    show(blank, row == null);
    if (row != null) {
      state.setText(
          words.say(
              "register.case.state",
              words.say(WordKeys.state(register, row.value().state())),
              register.number(row)));
      look(row).mark(state);
    }
    left.getChildren().setAll(next(row));
    if (row != null) {
      left.getChildren().addAll(facts.nodes());
      timeline.follow();
    }
    show(right, row != null);
  }

  private State look(Row<R> row) {
    if (row.value().state().closed()) {
      return State.MET;
    }
    return row.value().overdueOn(model.today()) ? State.OVERDUE : State.PARTLY;
  }

  /// What can be done next, or the form of what is being done.
  private Node next(@Nullable Row<R> row) {
    RowFormViewModel<?> open = model.form().get();
    VBox box = new VBox(12);
    if (open != null) {
      FormPane<?> standing = pane;
      if (standing == null || standing.form() != open) {
        standing = pane(open);
        pane = standing;
        Platform.runLater(standing::focus);
      }
      if (row != null) {
        box.getChildren().add(Texts.heading(words.say(WordKeys.title(open.type()))));
      }
      box.getChildren().add(Texts.muted(words.say(WordKeys.purpose(open.type()))));
      box.getChildren().add(standing.node());
      return box;
    }
    pane = null;
    model
        .hindrance()
        .ifPresent(
            why -> {
              box.getChildren().add(notice(words.say(why)));
              doors(box);
            });
    if (row != null) {
      box.getChildren().add(Texts.heading(words.say("register.case.next")));
      model
          .following()
          .ifPresentOrElse(
              following -> box.getChildren().add(again(following)),
              () -> {
                if (row.value().state().closed()) {
                  box.getChildren().add(Texts.text(words.say("register.case.nothing-next")));
                }
              });
      boolean first = true;
      for (RegisterType<?> step : model.steps()) {
        box.getChildren().add(step(step, first));
        first = false;
      }
      doors(box);
    }
    return box;
  }

  private Node step(RegisterType<?> step, boolean first) {
    Button take = new Button(words.say(WordKeys.title(step)));
    take.setId(id(step));
    take.setMinWidth(Button.USE_PREF_SIZE);
    if (first) {
      take.getStyleClass().add("primary");
    }
    take.setOnAction(event -> model.open(step));
    String what = words.say(WordKeys.purpose(step));
    Label about =
        Texts.muted(
            model
                .who(step)
                .map(who -> words.say("register.case.by", words.say(who), what))
                .orElse(what));
    take.setAccessibleHelp(about.getText());
    return new VBox(4, take, about);
  }

  /// One click begins what follows by itself.
  private Node again(Case.Again following) {
    Button begin = new Button(words.say("register.case.begin-again"));
    begin.setId("begin-again");
    begin.setMinWidth(Button.USE_PREF_SIZE);
    if (following.isDue(model.today())) {
      begin.getStyleClass().add("primary");
    }
    begin.setOnAction(
        event ->
            model
                .beginFollowing()
                .ifPresent(
                    id -> {
                      navigator.done();
                      navigator.go(new Destination.Case(model.type().register().key(), id));
                    }));
    return new VBox(
        4,
        begin,
        Texts.muted(words.say("register.case.again-on", Dates.said(words, following.on()))));
  }

  static String id(RegisterType<?> step) {
    return "step-" + step.key().substring(step.key().indexOf('.') + 1);
  }

  private void doors(VBox box) {
    for (CaseWork.Door door : model.doors()) {
      Hyperlink link = new Hyperlink(words.say(door.name()));
      link.setId(door.id());
      link.setOnAction(event -> navigator.go(door.destination()));
      box.getChildren().add(link);
    }
    if (model.canAmend()) {
      Button amend = new Button(words.say("register.case.amend"));
      amend.setId("amend");
      amend.getStyleClass().addAll("quiet", "small");
      amend.setOnAction(event -> model.open(model.type().begin()));
      box.getChildren().add(amend);
    }
  }

  private <S extends Record> FormPane<S> pane(RowFormViewModel<S> form) {
    FormPane<S> opened = new FormPane<>(form, words, forms, "", null, this::taken, this::leave);
    opened.named(words.say(WordKeys.title(form.type())), words.say("register.case.leave-step"));
    form.looks().subscribe(now -> pause.playFromStart());
    return opened;
  }

  private void taken(SaveOutcome<?> outcome) {
    boolean fresh = model.row().get() == null;
    pause.stop();
    model.taken(outcome);
    navigator.done();
    Row<R> row = model.row().get();
    if (fresh && row != null) {
      navigator.go(new Destination.Case(model.type().register().key(), row.id()));
    } else if (model.form().get() == null) {
      focus();
    }
  }

  private void leave() {
    pause.stop();
    model.close();
    if (model.row().get() == null) {
      navigator.go(new Destination.Cases());
    } else {
      focus();
    }
  }

  /// Where work goes on: at the form, else at the next step, else at the note.
  private void focus() {
    FormPane<?> open = pane;
    Platform.runLater(
        () -> {
          Node step = left.lookup(".button");
          if (open != null) {
            open.focus();
          } else if (step != null) {
            step.requestFocus();
          } else {
            timeline.focus();
          }
        });
  }

  private Node notice(String text) {
    Label notice = Texts.text(text);
    notice.setId("hindrance");
    notice.getStyleClass().add("notice");
    return new VBox(notice);
  }

  private void say() {
    Said now = model.said().get();
    said.getChildren().clear();
    show(said, now != null);
    if (now != null) {
      said.getChildren().add(SaidLine.of(now, words));
    }
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
