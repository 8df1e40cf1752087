package org.kitei.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.CatalogueSearch;
import org.kitei.domain.catalogue.Chapter;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.GuidelineViewModel.Line;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Views;

/// The guideline: its chapters on the left, the clauses of one of them on the right, or what was
/// looked for.
final class GuidelineController implements Screen {
  private final GuidelineViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Function<String, Optional<Destination>> places;
  private final ClauseCard cards;
  private final ClauseNames names;
  private final ChapterTree tree;
  private final SearchResults results;
  private final Parent node;
  private VBox clauses = new VBox();
  private @Nullable EntryId wanted;

  @FXML private TextField search;
  @FXML private ScrollPane chapters;
  @FXML private Label title;
  @FXML private Label standing;
  @FXML private Button answer;
  @FXML private ScrollPane body;

  /// @param wanted the clause to show at first, or null
  GuidelineController(
      GuidelineViewModel model,
      Catalogue catalogue,
      Words words,
      Navigator navigator,
      Function<String, Optional<Destination>> places,
      @Nullable EntryId wanted) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.places = places;
    this.wanted = wanted;
    this.cards = new ClauseCard(catalogue, words, navigator, places);
    this.names = new ClauseNames(words);
    this.tree = new ChapterTree(model, words);
    this.results = new SearchResults(words, this::open);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    search.textProperty().bindBidirectional(model.query());
    search.textProperty().addListener(observable -> draw());
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.query().set("");
            event.consume();
          }
        });
    model.here().addListener(observable -> draw());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.refresh();
    draw();
    Platform.runLater(() -> focusOn(wanted));
  }

  private void draw() {
    chapters.setContent(column(1, tree.nodes()));
    boolean searching = model.isSearching();
    title.setText(
        searching ? words.say("catalogue.search.title") : names.chapter(model.here().get()));
    Line line = model.standing();
    standing.setVisible(!searching && line.all() > 0);
    standing.setText(words.say("catalogue.guideline.met", line.met(), line.all()));
    States.of(line.status()).mark(standing);
    Optional<Destination> questions = questions(line.chapter());
    answer.setVisible(!searching && questions.isPresent());
    answer.setManaged(answer.isVisible());
    questions.ifPresent(place -> answer.setOnAction(event -> navigator.go(place)));
    clauses =
        column(
            12,
            searching ? results.nodes(model.query().get(), model.hits()) : clauses(line.chapter()));
    clauses.getStyleClass().add("clauses");
    body.setContent(clauses);
    body.setVvalue(0);
  }

  private static VBox column(double spacing, List<Node> nodes) {
    VBox column = new VBox(spacing);
    column.getChildren().setAll(nodes);
    return column;
  }

  private List<Node> clauses(Chapter chapter) {
    List<Node> nodes = new ArrayList<>();
    chapter.clauses().forEach(clause -> nodes.add(cards.card(clause, model.findings(clause))));
    if (chapter.number() == 0) {
      nodes.add(cards.wholeDocument());
    }
    return nodes;
  }

  /// Where the chapter's questions are answered.
  private Optional<Destination> questions(Chapter chapter) {
    return places
        .apply("chapter-" + chapter.number())
        .filter(place -> place instanceof Destination.Chapter);
  }

  private void open(CatalogueSearch.Hit hit) {
    model.go(hit.chapter());
    Platform.runLater(() -> focusOn(hit.clause().id()));
  }

  /// Scrolls to the clause and puts the focus on its first term or link, else on the page.
  private void focusOn(@Nullable EntryId entry) {
    wanted = null;
    if (entry == null) {
      search.requestFocus();
      return;
    }
    Node card = clauses.lookup("#clause-" + entry.whole());
    if (card == null) {
      body.requestFocus();
      return;
    }
    body.getParent().layout();
    double above = card.getBoundsInParent().getMinY();
    double room = clauses.getHeight() - body.getViewportBounds().getHeight();
    body.setVvalue(room <= 0 ? 0 : Math.clamp(above / room, 0, 1));
    card.getStyleClass().add("sought");
    Node first = card.lookup(".term");
    (first == null ? body : first).requestFocus();
  }
}
