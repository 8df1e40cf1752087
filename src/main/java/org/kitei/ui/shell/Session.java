package org.kitei.ui.shell;

import java.util.Optional;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.profile.Proposals;
import org.kitei.ui.profile.SetupViewModel;

/// What lives as long as one data folder is open: where one is, and what was typed and not yet
/// saved.
///
/// @param isSample whether it is the sample and not one's own
record Session(
    Parts parts, boolean isSample, Words japanese, Navigator navigator, SetupViewModel setup) {
  /// @param last where one was when the window was closed
  static Session open(
      Parts parts, boolean isSample, Words japanese, Words words, Optional<Destination> last) {
    Destination start =
        parts.profile().profile().isPresent()
            ? last.orElseGet(Destination.Home::new)
            : new Destination.FirstStart();
    return new Session(
        parts,
        isSample,
        japanese,
        new Navigator(start),
        new SetupViewModel(
            parts.profile(),
            new Proposals(japanese),
            parts.today().get(),
            date -> Dates.said(words, date)));
  }
}
