package org.kitei.ui.register;

import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterViews.Enterable;

/// Beside the table: what is asked once and done to all ticked rows.
final class ManySide {
  private final ManyForms forms;

  /// @param done told what was done
  ManySide(ManyViewModel<?> model, Words words, Consumer<Message> done, Runnable closed) {
    this.forms = new ManyForms(model, words, done, closed);
  }

  /// The form of what is entered for each of the rows.
  Node entering(Enterable what) {
    return side(forms.entering(what, Map.of()));
  }

  /// The form that sets one field.
  Node setting() {
    return side(forms.setting());
  }

  private static Node side(ManyForm form) {
    VBox column = new VBox(form.fields());
    column.getStyleClass().add("row-side");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FocusScroll.in(scroll);
    VBox node =
        new VBox(12, Texts.heading(form.title()), Texts.muted(form.rows()), scroll, form.foot());
    node.setId("many-side");
    node.getStyleClass().addAll("card", "register-side");
    Platform.runLater(form.focus());
    return node;
  }
}
