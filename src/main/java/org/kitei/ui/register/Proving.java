package org.kitei.ui.register;

import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.State;

/// Says what rows are there for: which duties they prove. The registers' screens know no duties;
/// whoever does answers them.
public interface Proving {
  /// What a row proves today, and how that stands; where it proves nothing, what rows of its
  /// register are there to prove.
  Purpose of(RegisterType<?> type, long row, Words words);

  /// @param proves whether the row proves these duties, or such rows would
  record Purpose(boolean proves, List<Proved> duties) {
    public Purpose {
      duties = List.copyOf(duties);
    }
  }

  /// @param what there is to do
  /// @param clauses which sentences ask for it
  /// @param place where these are read
  record Proved(String what, String clauses, State state, Destination place) {}
}
