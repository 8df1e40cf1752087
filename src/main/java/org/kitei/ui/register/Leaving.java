package org.kitei.ui.register;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Nothing typed is lost by going elsewhere without a question.
public final class Leaving {
  private final Typed typed;
  private final ReadOnlyObjectWrapper<@Nullable Runnable> next = new ReadOnlyObjectWrapper<>();

  public Leaving(Typed typed) {
    this.typed = typed;
  }

  /// What is being typed, and what can become of it.
  public interface Typed {
    /// Whether something would be lost.
    boolean changed();

    /// Whether it can be saved as it is.
    boolean canSave();

    /// Saves it; false where that was refused.
    boolean save();

    void discard();
  }

  /// What goes on once it is decided about what was typed; null while nothing is asked.
  public ReadOnlyObjectProperty<@Nullable Runnable> next() {
    return next.getReadOnlyProperty();
  }

  /// Whether the question stands.
  public boolean asks() {
    return next.get() != null;
  }

  boolean canSave() {
    return typed.canSave();
  }

  /// Runs `goOn` once nothing typed is lost by it; false where nothing would be now.
  public boolean holds(Runnable goOn) {
    if (!typed.changed()) {
      return false;
    }
    next.set(goOn);
    return true;
  }

  /// Runs `goOn` now, or once nothing typed is lost by it.
  public void whenFree(Runnable goOn) {
    if (!holds(goOn)) {
      goOn.run();
    }
  }

  /// Stays where it is.
  public void stay() {
    next.set(null);
  }

  /// Loses what was typed and goes on.
  public void discardAndGoOn() {
    Runnable wished = next.get();
    typed.discard();
    goOn(wished);
  }

  /// Saves what was typed and goes on; stays where it was refused.
  public void saveAndGoOn() {
    Runnable wished = next.get();
    if (typed.save()) {
      goOn(wished);
    } else {
      stay();
    }
  }

  private void goOn(@Nullable Runnable wished) {
    next.set(null);
    if (wished != null) {
      wished.run();
    }
  }
}
