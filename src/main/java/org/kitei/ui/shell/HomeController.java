package org.kitei.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.Deed;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.ui.register.InPlace;
import org.kitei.ui.register.Said;
import org.kitei.ui.register.SaidLine;
import org.kitei.usecase.register.CaseLine;

/// The first page: at most three things to do, how each chapter stands, and what is coming.
final class HomeController implements Screen {
  private static final int MOST_COMING = 10;

  private final HomeViewModel model;
  private final Doing does;
  private final Words words;
  private final Navigator navigator;
  private final Parent node;
  private final OpenForm form;

  @FXML private Label title;
  @FXML private Label together;
  @FXML private Label date;
  @FXML private HBox said;
  @FXML private GridPane actions;
  @FXML private VBox doing;
  @FXML private VBox dropped;
  @FXML private HBox now;
  @FXML private Label counted;
  @FXML private VBox chapters;
  @FXML private Hyperlink why;
  @FXML private VBox foreign;
  @FXML private Label comingCount;
  @FXML private VBox coming;
  @FXML private VBox cases;
  @FXML private ScrollPane page;

  HomeController(HomeViewModel model, Doing does, Words words, Navigator navigator) {
    this.model = model;
    this.does = does;
    this.words = words;
    this.navigator = navigator;
    this.node = Views.load(this, words);
    this.form = new OpenForm(doing, navigator, words);
  }

  @FXML
  void initialize() {
    why.setOnAction(event -> show(foreign, !foreign.isVisible()));
    FocusScroll.in(page);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    show(foreign, false);
    draw();
    Node first = actions.lookup("#start-1");
    if (first != null) {
      first.requestFocus();
    }
    page.setVvalue(0);
  }

  @Override
  public void deactivate() {
    form.close();
  }

  /// Looks at the data anew.
  private void draw() {
    form.close();
    model.refresh();
    date.setText(Dates.said(words, model.today()));
    show(said, false);
    List<RequirementState> next = model.actions();
    boolean some = !next.isEmpty();
    title.setText(
        words.say(model.isKnown() && some ? "shell.home.title" : "shell.home.title-plain"));
    show(together, some);
    together.setText(words.say("shell.home.together", model.minutes(), model.left()));
    List<Node> cards = new ArrayList<>();
    if (!model.isKnown()) {
      cards.add(setUp());
    } else if (!some) {
      cards.add(finished());
    }
    for (RequirementState state : next) {
      cards.add(
          new ActionCard(
              cards.size() + 1,
              state,
              model.today(),
              words,
              model.page(state).isPresent() ? Doing.usual(state, words) : does.button(state),
              pressed -> whenFree(pressed, this::begin),
              pressed -> whenFree(pressed, this::putOff)));
    }
    abreast(cards);
    dropped();
    standing();
  }

  private void dropped() {
    List<Entry> measures = model.dropped();
    show(dropped, !measures.isEmpty());
    dropped.getChildren().clear();
    if (!measures.isEmpty()) {
      dropped.getChildren().add(new DroppedCard(measures, words, this::decide));
    }
  }

  /// Whether a measure goes on; the page stays where it is.
  private void decide(Entry measure, boolean kept) {
    form.whenFree(
        () -> {
          model.keep(measure, kept);
          double place = page.getVvalue();
          draw();
          tell(Said.done(Message.of(DroppedCard.said(kept), measure.id().toString())));
          Node next = dropped.lookup(".button");
          if (next == null) {
            next = said.lookup(".hyperlink");
          }
          if (next != null) {
            next.requestFocus();
          }
          page.setVvalue(place);
        });
  }

  /// Side by side, all of one width.
  private void abreast(List<Node> cards) {
    actions.getChildren().clear();
    actions.getColumnConstraints().clear();
    for (int at = 0; at < cards.size(); at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / cards.size());
      actions.getColumnConstraints().add(column);
      actions.add(cards.get(at), at, 0);
    }
  }

  private VBox setUp() {
    Button start = new Button(words.say("shell.home.setup-do"));
    start.setId("start-1");
    start.getStyleClass().add("primary");
    start.setOnAction(event -> navigator.go(new Destination.Setup()));
    return card(
        Texts.heading(words.say("shell.home.setup")),
        Texts.text(words.say("shell.home.setup-why")),
        start);
  }

  private VBox finished() {
    Label said = Texts.heading(words.say("shell.home.nothing"));
    said.setId("finished");
    State.MET.mark(said);
    int late = model.late();
    return card(
        said,
        Texts.text(
            late == 0
                ? words.say("shell.home.nothing-why")
                : words.say("shell.home.nothing-late", late)));
  }

  private static VBox card(Node... nodes) {
    VBox card = new VBox(10, nodes);
    card.getStyleClass().addAll("card", "step-card");
    return card;
  }

  /// Goes on with a requirement once nothing typed is lost by it; what was saved on the way may
  /// have settled it.
  private void whenFree(RequirementState state, Consumer<RequirementState> does) {
    form.whenFree(
        () -> model.now(state).filter(now -> now.isOpen() == state.isOpen()).ifPresent(does));
  }

  /// Opens what it is written in: a form on this page, or another page.
  private void begin(RequirementState state) {
    Optional<Destination> page = model.page(state);
    Optional<Deed> deed = does.deed(state);
    if (page.isPresent() || deed.isEmpty()) {
      navigator.go(page.orElseGet(() -> model.way(state)));
    } else if (deed.get() instanceof Deed.State) {
      StatementPanel panel =
          new StatementPanel(
              model,
              state,
              does.evidence(),
              words,
              refused -> refused.ifPresentOrElse(this::stated, () -> stated(state)),
              form::close);
      form.open(panel.form());
    } else {
      does.form(deed.get(), new InPlace.Told(what -> done(Said.done(what)), form::close))
          .ifPresentOrElse(form::open, () -> navigator.go(does.way(deed.get())));
    }
  }

  private void stated(RequirementState state) {
    done("shell.home.stated", state);
  }

  private void stated(Message withoutFile) {
    done(Said.refused(Message.of("shell.home.stated-only", withoutFile)));
  }

  private void putOff(RequirementState state) {
    LaterPanel panel =
        new LaterPanel(model, state, words, () -> done("shell.home.put-off", state), form::close);
    form.open(panel.form());
  }

  private void done(String key, RequirementState state) {
    done(Said.done(Message.of(key, state.requirement().title().in(words.language()))));
  }

  /// Goes on to what is next, and says what was done.
  private void done(Said what) {
    activate();
    tell(what);
  }

  /// Says what was done, with the way back.
  private void tell(Said what) {
    said.getChildren().setAll(SaidLine.of(what, words));
    does.undoable()
        .ifPresent(
            last -> {
              Hyperlink undo = new Hyperlink(words.say("shell.home.undo"));
              undo.setId("undo-said");
              undo.setMinWidth(Region.USE_PREF_SIZE);
              undo.setOnAction(event -> form.whenFree(() -> done(does.undo(last))));
              said.getChildren().add(undo);
            });
    show(said, true);
  }

  private void standing() {
    List<ChapterState> known = model.chapters();
    show(now, !known.isEmpty());
    counted.setText(words.say("shell.home.counted", model.applying(), model.met()));
    chapters
        .getChildren()
        .setAll(
            known.stream()
                .map(chapter -> new ChapterLine(chapter, words, model.way(chapter), navigator))
                .toList());
    foreign();
    coming();
    List<CaseLine> open = model.cases();
    show(cases, !open.isEmpty());
    cases.getChildren().clear();
    if (!open.isEmpty()) {
      cases.getChildren().add(new CaseLines(open, words, navigator));
    }
  }

  private void coming() {
    List<HomeViewModel.Coming> all = model.coming();
    comingCount.setText(words.say("shell.home.coming-count", all.size()));
    coming.getChildren().clear();
    if (all.isEmpty()) {
      coming.getChildren().add(Texts.muted(words.say("shell.home.coming-none")));
    }
    all.stream()
        .limit(MOST_COMING)
        .map(each -> new ComingLine(each, model.today(), words, () -> begin(each)))
        .forEach(coming.getChildren()::add);
    if (all.size() > MOST_COMING) {
      coming.getChildren().add(Texts.muted(words.say("shell.home.more", all.size() - MOST_COMING)));
    }
  }

  private void begin(HomeViewModel.Coming each) {
    RequirementState state = each.state();
    if (each.place() != null) {
      navigator.go(each.place());
    } else if (state != null) {
      whenFree(state, this::begin);
    }
  }

  private void foreign() {
    List<ChapterState> strange = model.foreign();
    List<RequirementState> exceptions = model.exceptions();
    show(why, !strange.isEmpty() || !exceptions.isEmpty());
    why.setText(
        strange.isEmpty()
            ? words.say("shell.home.foreign")
            : words.say("shell.home.foreign-chapters", joined(strange)));
    foreign.getChildren().clear();
    for (ChapterState chapter : strange) {
      foreign.getChildren().add(because(chapterName(chapter), chapter.requirements()));
    }
    for (RequirementState exception : exceptions) {
      String name = exception.requirement().title().in(words.language());
      foreign.getChildren().add(because(name, List.of(exception)));
    }
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

  private String joined(List<ChapterState> strange) {
    return String.join(
        words.say("shell.home.and"), strange.stream().map(this::chapterName).toList());
  }

  private String chapterName(ChapterState chapter) {
    return words.say(WordKeys.numbered("duty.chapter", chapter.chapter()));
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
