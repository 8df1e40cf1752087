package org.kitei.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.register.SearchPane;
import org.kitei.ui.register.SearchViewModel;

/// Lays the search across all registers over whatever the window shows.
final class SearchOverlay {
  private static final double FROM_ABOVE = 70;

  private final StackPane root;
  private final Session session;
  private final Screens screens;
  private final Words words;
  private final Tasks tasks;
  private @Nullable Node shown;
  private @Nullable Node focus;

  SearchOverlay(StackPane root, Session session, Screens screens, Words words, Tasks tasks) {
    this.root = root;
    this.session = session;
    this.screens = screens;
    this.words = words;
    this.tasks = tasks;
  }

  /// Opens it, or closes it where it stands already.
  void toggle() {
    if (shown != null) {
      close();
    } else if (session.setup().saved().getValue()) {
      open();
    }
  }

  private void open() {
    Scene scene = root.getScene();
    focus = scene == null ? null : scene.getFocusOwner();
    SearchPane pane =
        new SearchPane(
            new SearchViewModel(session.parts().search(), words, tasks),
            words,
            this::go,
            this::close);
    StackPane over = new StackPane(pane.node());
    over.setAlignment(Pos.TOP_CENTER);
    over.setPadding(new Insets(FROM_ABOVE, 0, FROM_ABOVE, 0));
    over.getStyleClass().add("search-over");
    over.setOnMousePressed(
        event -> {
          if (over.equals(event.getTarget())) {
            close();
          }
        });
    shown = over;
    root.getChildren().add(over);
    pane.open();
  }

  private void go(Destination where) {
    close();
    session.navigator().go(screens.exactly(where));
  }

  /// Takes it away; the focus is where it was.
  void close() {
    Node over = shown;
    shown = null;
    if (over != null) {
      root.getChildren().remove(over);
      Node before = focus;
      if (before != null && before.getScene() != null) {
        before.requestFocus();
      }
    }
  }
}
