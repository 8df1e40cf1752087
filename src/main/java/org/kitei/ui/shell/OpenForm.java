package org.kitei.ui.shell;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.register.InPlace;
import org.kitei.ui.register.Leaving;
import org.kitei.ui.register.LeavingBar;

/// The form that stands open on the first page. What is typed in it is asked about before the
/// window or the page goes on to something else.
final class OpenForm {
  private final VBox room;
  private final Navigator navigator;
  private final Leaving leaving = new Leaving(new Typed());
  private final LeavingBar bar;
  private InPlace.@Nullable Form open;

  /// @param room where it stands
  OpenForm(VBox room, Navigator navigator, Words words) {
    this.room = room;
    this.navigator = navigator;
    this.bar = new LeavingBar(leaving, words);
    leaving.next().subscribe((before, now) -> stayed(before, now));
  }

  /// Shows a form; what is typed there is asked about from now on.
  void open(InPlace.Form form) {
    close();
    open = form;
    room.getChildren().setAll(bar.node(), form.node());
    show(true);
    navigator.guard(leaving::holds);
    form.focus().run();
  }

  /// Puts the form away with what is typed in it.
  void close() {
    open = null;
    leaving.stay();
    room.getChildren().clear();
    show(false);
    navigator.unguard();
  }

  /// Runs `goOn` now, or once nothing typed is lost by it.
  void whenFree(Runnable goOn) {
    leaving.whenFree(goOn);
  }

  private void stayed(@Nullable Runnable before, @Nullable Runnable now) {
    InPlace.Form form = open;
    if (before != null && now == null && form != null) {
      form.focus().run();
    }
  }

  private void show(boolean shows) {
    room.setVisible(shows);
    room.setManaged(shows);
  }

  private final class Typed implements Leaving.Typed {
    @Override
    public boolean changed() {
      InPlace.Form form = open;
      return form != null && form.changed().getAsBoolean();
    }

    @Override
    public boolean canSave() {
      InPlace.Form form = open;
      return form != null && !form.save().isDisabled();
    }

    /// What was saved is put away.
    @Override
    public boolean save() {
      if (open != null) {
        open.save().fire();
      }
      return open == null;
    }

    @Override
    public void discard() {
      close();
    }
  }
}
