package org.kitei.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.Proving.Proved;

/// Beside the form: which duties the row proves; where it proves none, what such rows are for.
final class ProvedCard {
  private final RegisterViewModel<?> model;
  private final Words words;
  private final Consumer<Destination> go;

  ProvedCard(RegisterViewModel<?> model, Words words, Consumer<Destination> go) {
    this.model = model;
    this.words = words;
    this.go = go;
  }

  /// Nothing where nobody asks for such rows.
  List<Node> nodes() {
    Proving.Purpose purpose = model.purpose();
    if (purpose.duties().isEmpty()) {
      return List.of();
    }
    VBox card = new VBox(4, Texts.heading(words.say("register.proved.title")));
    card.setId("proved");
    if (!purpose.proves()) {
      card.getChildren().add(Texts.muted(words.say("register.proved.none")));
    }
    purpose.duties().forEach(each -> card.getChildren().add(line(each, purpose.proves())));
    return List.of(card);
  }

  private Node line(Proved proved, boolean counts) {
    Button line = new Button(words.say("register.proved.line", proved.what(), proved.clauses()));
    line.getStyleClass().addAll("quiet", "line");
    if (counts) {
      line.setGraphic(proved.state().shape());
      line.getStyleClass().addAll("state", proved.state().style());
    }
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setOnAction(event -> go.accept(proved.place()));
    return line;
  }
}
