package org.kitei.ui.profile;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Views;

/// One question a page: the pages on the left, the question in the middle, why on the right.
public final class SetupController implements Screen {
  private final SetupViewModel model;
  private final Words words;
  private final QuestionForms questions;
  private final LaterForm later;
  private final FollowsForm follows;
  private final SetupSide aside;
  private final Parent node;
  private final InvalidationListener turned = observable -> turn();
  private final InvalidationListener typed = observable -> refresh();
  private Form form = new Form(new VBox(), new VBox(), () -> {});

  @FXML private Label progress;
  @FXML private Label standing;
  @FXML private VBox steps;
  @FXML private Label question;
  @FXML private Label explanation;
  @FXML private ScrollPane body;
  @FXML private Label reason;
  @FXML private Button back;
  @FXML private Button save;
  @FXML private Button next;
  @FXML private VBox side;

  public SetupController(
      SetupViewModel model,
      Words words,
      Proposals proposals,
      FollowsForm follows,
      SetupSide aside) {
    this.model = model;
    this.words = words;
    this.questions = new QuestionForms(model, words, proposals);
    this.later = new LaterForm(model, words);
    this.follows = follows;
    this.aside = aside;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    WeakInvalidationListener turning = new WeakInvalidationListener(turned);
    WeakInvalidationListener typing = new WeakInvalidationListener(typed);
    model.page().addListener(turning);
    for (SetupPage page : SetupPage.values()) {
      page.fields().forEach(field -> model.text(field).addListener(typing));
    }
    model.changed().addListener(typing);
    model.refused().addListener(typing);
    back.setOnAction(event -> model.back());
    save.setOnAction(event -> model.save());
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
  }

  /// Enter goes on from a choice too, as it does from a line of text; Space chooses.
  private void goOn(KeyEvent event) {
    boolean onChoice =
        event.getTarget() instanceof RadioButton || event.getTarget() instanceof CheckBox;
    if (event.getCode() == KeyCode.ENTER && onChoice) {
      next.fire();
      event.consume();
    }
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    turn();
  }

  private void turn() {
    SetupPage page = model.page().get();
    form =
        switch (page) {
          case FOLLOWS -> follows.form();
          case LATER -> later.form();
          default -> questions.form(page);
        };
    StackPane roomy = new StackPane(form.node());
    roomy.getStyleClass().add("roomy-inside");
    body.setContent(roomy);
    body.setVvalue(0);
    question.setText(words.say(SetupWords.question(page)));
    explanation.setText(words.say(SetupWords.explanation(page)));
    side.getChildren().setAll(aside.cards(page));
    refresh();
    Node first = page == SetupPage.FOLLOWS && next.isVisible() ? next : form.first();
    Platform.runLater(
        () -> {
          body.applyCss(); // what scrolls is in the scene only when its skin is made
          first.requestFocus();
        });
  }

  private void refresh() {
    SetupPage page = model.page().get();
    List<Problem> problems = model.problems(page);
    form.refresh().run();
    steps.getChildren().setAll(SetupSteps.of(model, words));
    progress.setText(
        page.isQuestion()
            ? words.say("profile.setup.progress", page.number(), SetupPage.QUESTIONS)
            : "");
    if (model.saved().get() && !model.changed().get()) {
      standing.setText(words.say("profile.setup.saved"));
      State.MET.mark(standing);
    } else {
      standing.setText(words.say("profile.setup.not-saved"));
      State.NOT_YET.mark(standing);
    }
    back.setVisible(page != SetupPage.KIND);
    save.setVisible(model.saved().get() && model.changed().get() && page.isQuestion());
    save.setManaged(save.isVisible());
    save.setDisable(!problems.isEmpty());
    next(page, problems);
  }

  private void next(SetupPage page, List<Problem> problems) {
    next.setVisible(page != SetupPage.FOLLOWS || follows.leads());
    next.setManaged(next.isVisible());
    next.setText(
        words.say(
            switch (page) {
              case EFFECTIVE -> "profile.setup.next-save";
              case FOLLOWS -> "profile.setup.next-regulation";
              case LATER -> "profile.setup.next-save-later";
              default -> "profile.setup.next";
            }));
    next.setOnAction(
        event -> {
          switch (page) {
            case FOLLOWS -> follows.go();
            case LATER -> model.save();
            default -> model.next();
          }
        });
    boolean idle = page == SetupPage.LATER && !model.changed().get();
    next.setDisable(!problems.isEmpty() || idle);
    reason.setText(
        problems.isEmpty() ? "" : words.say("profile.setup.cannot", remedy(problems.getFirst())));
    next.setAccessibleHelp(reason.getText());
  }

  /// What to do about it; what is wrong stands at the field already.
  private String remedy(Problem problem) {
    String typed = model.text(problem.field()).get();
    return words.say(
        typed.isBlank() ? SetupWords.missing(model.page().get()) : "profile.setup.mend");
  }
}
