package org.kitei.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Work that takes long enough to be shown, and to be given up.
public final class Job {
  private final String name;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
  private final Runnable gone;

  Job(String name, Runnable gone) {
    this.name = name;
    this.gone = gone;
  }

  /// What is being done, in the words of the screen.
  public String name() {
    return name;
  }

  public ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Gives up: what comes of it is dropped.
  public void stop() {
    end();
  }

  /// Whether anybody still waits for what comes of it.
  boolean end() {
    boolean waited = running.get();
    if (waited) {
      running.set(false);
      gone.run();
    }
    return waited;
  }
}
