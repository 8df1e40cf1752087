package org.kitei.ui.register;

import java.util.List;
import org.kitei.domain.shared.Message;
import org.kitei.ui.common.Destination;

/// What the screen says about the last thing that was tried.
///
/// @param done false where nothing was changed
/// @param places where to go from here
public record Said(Message sentence, boolean done, List<Place> places) {
  public Said {
    places = List.copyOf(places);
  }

  /// @param name as people call it
  public record Place(Message name, Destination destination) {}

  public static Said done(Message sentence) {
    return new Said(sentence, true, List.of());
  }

  public static Said refused(Message sentence) {
    return new Said(sentence, false, List.of());
  }
}
