package org.kitei.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the window is, where it was, and the way back.
public final class Navigator {
  private final ReadOnlyObjectWrapper<Destination> here;
  private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyIntegerWrapper doings = new ReadOnlyIntegerWrapper(0);
  private final Deque<Destination> behind = new ArrayDeque<>();
  private final Deque<Destination> ahead = new ArrayDeque<>();

  private Guard guard = goOn -> false;

  /// Asked before the window goes elsewhere.
  public interface Guard {
    /// Whether something typed would be lost. Then it asks, and runs `goOn` once nothing would be.
    boolean holds(Runnable goOn);
  }

  public Navigator(Destination start) {
    here = new ReadOnlyObjectWrapper<>(start);
  }

  public ReadOnlyObjectProperty<Destination> here() {
    return here.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasBack() {
    return hasBack.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasForward() {
    return hasForward.getReadOnlyProperty();
  }

  /// Counts up whenever something was done that may show elsewhere in the window.
  public ReadOnlyIntegerProperty doings() {
    return doings.getReadOnlyProperty();
  }

  /// Says that something was done that may show elsewhere in the window.
  public void done() {
    doings.set(doings.get() + 1);
  }

  /// What is asked from now on, while the screen that says so is open.
  public void guard(Guard asked) {
    guard = asked;
  }

  /// Nothing is asked any more.
  public void unguard() {
    guard = goOn -> false;
  }

  /// Whether something typed would be lost; if so, `goOn` runs once it would not.
  public boolean holds(Runnable goOn) {
    return guard.holds(goOn);
  }

  /// Runs `goOn` at once, or when nothing typed would be lost by it.
  public void whenFree(Runnable goOn) {
    if (!guard.holds(goOn)) {
      goOn.run();
    }
  }

  /// Goes to `destination`; staying where one is leaves no trace.
  public void go(Destination destination) {
    go(here.get(), destination);
  }

  /// Goes to `destination`; the way back leads to `from`, which says more exactly where one is.
  public void go(Destination from, Destination destination) {
    if (!destination.equals(here.get())) {
      whenFree(
          () -> {
            behind.push(from);
            ahead.clear();
            stand(destination);
          });
    }
  }

  /// Goes to `destination` and forgets the way there.
  public void startAt(Destination destination) {
    behind.clear();
    ahead.clear();
    stand(destination);
  }

  public void back() {
    whenFree(
        () -> {
          if (!behind.isEmpty()) {
            ahead.push(here.get());
            stand(behind.pop());
          }
        });
  }

  public void forward() {
    whenFree(
        () -> {
          if (!ahead.isEmpty()) {
            behind.push(here.get());
            stand(ahead.pop());
          }
        });
  }

  private void stand(Destination destination) {
    hasBack.set(!behind.isEmpty());
    hasForward.set(!ahead.isEmpty());
    here.set(destination);
  }
}
