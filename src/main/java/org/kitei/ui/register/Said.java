package org.kitei.ui.register;

import java.util.List;
import org.kitei.domain.shared.Message;
import org.kitei.ui.common.Destination;

/// What the screen says about the last thing that was tried.
///
/// @param done false where nothing was changed
/// @param places where to go from here
record Said(Message sentence, boolean done, List<Place> places) {
  Said {
    places = List.copyOf(places);
  }

  /// @param name as people call it
  record Place(Message name, Destination destination) {}

  static Said done(Message sentence) {
    return new Said(sentence, true, List.of());
  }

  static Said refused(Message sentence) {
    return new Said(sentence, false, List.of());
  }
}
