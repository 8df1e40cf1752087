package org.kitei.ui.shell;

import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.register.InPlace;
import org.kitei.ui.register.LeavingBar;
import org.kitei.ui.register.TypedForm;

/// The form that stands open on the first page. What is typed in it is asked about before the
/// window or the page goes on to something else.
final class OpenForm {
  private final VBox room;
  private final Navigator navigator;
  private final TypedForm typed = new TypedForm(this::close);
  private final LeavingBar bar;

  /// @param room where it stands
  OpenForm(VBox room, Navigator navigator, Words words) {
    this.room = room;
    this.navigator = navigator;
    this.bar = new LeavingBar(typed.leaving(), words);
  }

  /// Shows a form; what is typed there is asked about from now on.
  void open(InPlace.Form form) {
    close();
    typed.open(form);
    room.getChildren().setAll(bar.node(), form.node());
    show(true);
    navigator.guard(typed.leaving()::holds);
    form.focus().run();
  }

  /// Puts the form away with what is typed in it.
  void close() {
    typed.away();
    room.getChildren().clear();
    show(false);
    navigator.unguard();
  }

  /// Runs `goOn` now, or once nothing typed is lost by it.
  void whenFree(Runnable goOn) {
    typed.leaving().whenFree(goOn);
  }

  private void show(boolean shows) {
    room.setVisible(shows);
    room.setManaged(shows);
  }
}
