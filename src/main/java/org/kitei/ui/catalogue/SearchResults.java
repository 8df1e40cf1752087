package org.kitei.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kitei.domain.catalogue.CatalogueSearch;
import org.kitei.domain.catalogue.CatalogueSearch.Where;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// What was found, clause by clause, with a little around it.
final class SearchResults {
  private final Words words;
  private final ClauseNames names;
  private final Consumer<CatalogueSearch.Hit> chosen;

  /// @param chosen told which clause to open
  SearchResults(Words words, Consumer<CatalogueSearch.Hit> chosen) {
    this.words = words;
    this.names = new ClauseNames(words);
    this.chosen = chosen;
  }

  List<Node> nodes(String query, List<CatalogueSearch.Hit> hits) {
    List<Node> nodes = new ArrayList<>();
    Label count =
        Texts.muted(
            hits.isEmpty()
                ? words.say("catalogue.search.none", query.strip())
                : words.say("catalogue.search.found", query.strip(), hits.size()));
    count.setId("found");
    nodes.add(count);
    for (int i = 0; i < hits.size(); i++) {
      nodes.add(hit(i, hits.get(i)));
    }
    return nodes;
  }

  private VBox hit(int index, CatalogueSearch.Hit hit) {
    boolean official = hit.where() == Where.WORDING;
    String where =
        words.say(official ? "catalogue.search.wording" : "catalogue.search.explanation");
    String name =
        words.say("catalogue.search.place", names.full(hit.clause().id()), hit.clause().heading());
    Text found = new Text(hit.found());
    found.getStyleClass().add("found");
    TextFlow excerpt = new TextFlow(plain(hit.before()), found, plain(hit.after()));
    excerpt.getStyleClass().add("explained");
    Button place = new Button(name);
    place.setId("hit-" + index);
    place.setWrapText(true);
    place.getStyleClass().setAll("hit-name");
    place.setAccessibleText(
        words.say(
            "catalogue.search.spoken", name, where, hit.before() + hit.found() + hit.after()));
    place.setOnAction(event -> chosen.accept(hit));
    VBox box = new VBox(4, place, excerpt, Texts.muted(where));
    box.getStyleClass().addAll("card", "hit", official ? "official" : "own");
    box.setOnMouseClicked(event -> chosen.accept(hit));
    return box;
  }

  private static Text plain(String text) {
    Text plain = new Text(text);
    plain.getStyleClass().add("text");
    return plain;
  }
}
