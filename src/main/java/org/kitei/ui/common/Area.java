package org.kitei.ui.common;

import org.kitei.domain.shared.Words;

/// The screens of one part of the program. The frame knows an area only by this: an area that holds
/// [Destination.Registers] gives the rail its entry, and none else does.
public interface Area {
  /// Whether there is a screen for `destination` here.
  boolean holds(Destination destination);

  /// How many things wait there, for the rail; asked only for what it holds.
  default int waiting(Destination destination) {
    return 0;
  }

  /// A new screen; asked only for what it holds.
  Screen at(Destination destination);

  /// Opens the area's screens in one language for one data folder.
  interface Opener {
    Area open(Setting setting);
  }

  /// What every screen can be built with.
  record Setting(Navigator navigator, Words words, Tasks tasks, FileDialogs files) {}
}
