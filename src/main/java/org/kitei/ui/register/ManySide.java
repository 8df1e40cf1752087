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
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterViews.Enterable;

/// Beside the table: what is asked once and done to all ticked rows. What is typed there is asked
/// about before the window goes on to something else.
final class ManySide {
  private final ManyForms forms;
  private final Words words;
  private final Navigator navigator;
  private final TypedForm typed;

  /// @param done told what was done
  /// @param closed puts it away; who is asked before leaving is then said anew
  ManySide(
      ManyViewModel<?> model,
      Words words,
      Navigator navigator,
      Consumer<Message> done,
      Runnable closed) {
    this.words = words;
    this.navigator = navigator;
    this.typed = new TypedForm(() -> away(closed));
    this.forms =
        new ManyForms(
            model, words, message -> away(() -> done.accept(message)), () -> away(closed));
  }

  private void away(Runnable then) {
    typed.away();
    then.run();
  }

  /// The form of what is entered for each of the rows.
  Node entering(Enterable what) {
    return side(forms.entering(what, Map.of()));
  }

  /// The form that sets one field.
  Node setting() {
    return side(forms.setting());
  }

  private Node side(ManyForm form) {
    navigator.guard(typed.leaving()::holds);
    VBox column = new VBox(form.fields());
    column.getStyleClass().add("row-side");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FocusScroll.in(scroll);
    VBox node =
        new VBox(
            12,
            Texts.heading(form.title()),
            Texts.muted(form.rows()),
            new LeavingBar(typed.leaving(), words).node(),
            scroll,
            form.foot());
    node.setId("many-side");
    node.getStyleClass().addAll("card", "register-side");
    typed.open(new InPlace.Form(node, form.focus(), form.changed(), form.save()));
    Platform.runLater(form.focus());
    return node;
  }
}
