package org.kitei.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.usecase.duty.NextStep;

/// The first page: the next step as the one filled button, below it how each chapter stands.
final class HomeController implements Screen {
  private static final int SETUP_MINUTES = 5;
  private static final int ADOPT_MINUTES = 10;
  private static final int CHAPTER_MINUTES = 5;

  private final HomeViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Parent node;

  @FXML private Label date;
  @FXML private Label state;
  @FXML private Label step;
  @FXML private Label why;
  @FXML private Label minutes;
  @FXML private Button start;
  @FXML private VBox now;
  @FXML private Label counted;
  @FXML private Label firstChapter;
  @FXML private VBox chapters;
  @FXML private VBox others;
  @FXML private VBox foreign;
  @FXML private ScrollPane page;

  HomeController(HomeViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    start.setOnAction(event -> model.way().ifPresent(navigator::go));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.refresh();
    date.setText(Dates.said(words, model.today()));
    switch (model.step()) {
      case NextStep.SetUp ignored ->
          say(
              State.NOT_YET,
              "shell.home.setup",
              words.say("shell.home.setup-why"),
              "shell.home.setup-do",
              SETUP_MINUTES);
      case NextStep.Adopt ignored ->
          say(
              State.NOT_YET,
              "shell.home.adopt",
              words.say("shell.home.adopt-why"),
              "shell.home.adopt-do",
              ADOPT_MINUTES);
      case NextStep.Fulfil fulfil -> fulfil(fulfil);
      case NextStep.Nothing ignored -> {
        say(State.MET, "shell.home.nothing", words.say("shell.home.nothing-why"), "", 0);
      }
    }
    standing();
    page.setVvalue(0);
    if (start.isVisible()) {
      start.requestFocus();
    }
  }

  private void fulfil(NextStep.Fulfil fulfil) {
    RequirementState open = fulfil.state();
    Optional<Destination> way = model.way();
    boolean asks = way.filter(Destination.Chapter.class::isInstance).isPresent();
    say(
        Standings.of(open.status()),
        "",
        String.join("\n", open.missing().stream().map(each -> each.in(words)).toList()),
        asks ? "shell.home.chapter-do" : doing(way),
        asks ? CHAPTER_MINUTES : 0);
    step.setText(open.requirement().title().in(words.language()));
    state.setText(
        words.say(
            "shell.home.open",
            words.say(Message.of(WordKeys.numbered("duty.chapter", fulfil.chapter()))),
            fulfil.open()));
  }

  private static String doing(Optional<Destination> way) {
    return way.filter(Destination.Register.class::isInstance).isPresent()
        ? "shell.home.register-do"
        : way.filter(Destination.Guideline.class::isInstance).isPresent()
            ? "shell.home.guideline-do"
            : "shell.home.papers-do";
  }

  private void say(State marked, String title, String reason, String button, int takes) {
    marked.mark(state);
    state.setText(words.say(marked == State.MET ? "shell.home.all-met" : "shell.home.not-yet"));
    if (!title.isEmpty()) {
      step.setText(words.say(title));
    }
    why.setText(reason);
    show(start, !button.isEmpty());
    start.setText(button.isEmpty() ? "" : words.say(button));
    show(minutes, takes > 0);
    minutes.setText(takes > 0 ? words.say("shell.home.minutes", takes) : "");
  }

  private void standing() {
    List<ChapterState> known = model.chapters();
    show(now, !known.isEmpty());
    counted.setText(words.say("shell.home.counted", model.applying(), model.met()));
    show(firstChapter, model.firstChapterDone());
    State.MET.mark(firstChapter);
    chapters
        .getChildren()
        .setAll(
            known.stream()
                .map(chapter -> new ChapterLine(chapter, words, model.way(chapter), navigator))
                .toList());
    foreign();
  }

  private void foreign() {
    foreign.getChildren().clear();
    for (ChapterState chapter : model.foreign()) {
      foreign.getChildren().add(because(chapterName(chapter), chapter.requirements()));
    }
    List<RequirementState> exceptions = model.exceptions();
    for (RequirementState exception : exceptions) {
      foreign
          .getChildren()
          .add(because(exception.requirement().title().in(words.language()), List.of(exception)));
    }
    show(others, !foreign.getChildren().isEmpty());
  }

  private Node because(String what, List<RequirementState> states) {
    Label name = Texts.text(what);
    State.NOT_APPLICABLE.mark(name);
    String reasons =
        String.join(
            "\n",
            states.stream()
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .map(words::say)
                .toList());
    return new VBox(3, name, Texts.muted(reasons));
  }

  private String chapterName(ChapterState chapter) {
    return words.say(WordKeys.numbered("duty.chapter", chapter.chapter()));
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
