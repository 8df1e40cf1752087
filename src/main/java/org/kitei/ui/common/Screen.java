package org.kitei.ui.common;

import javafx.scene.Parent;

/// What stands in the window at a destination. It wakes when shown and sleeps when left.
public interface Screen {
  Parent node();

  /// Shown: looks at the data anew and puts the focus where work begins.
  default void activate() {}

  /// Left: lets go of what costs memory or time.
  default void deactivate() {}
}
