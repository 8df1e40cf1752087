package org.kitei.ui.register;

import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.State;

/// Says what rows are there for: which duties they prove. The registers' screens know no duties;
/// whoever does answers them.
public interface Proving {
  /// What a row proves today, and how that stands.
  List<Proved> of(RegisterType<?> type, long row, Words words);

  /// What rows of a register are there to prove.
  List<Proved> by(RegisterType<?> type, Words words);

  /// @param what there is to do
  /// @param clauses which sentences ask for it
  /// @param place where these are read
  record Proved(String what, String clauses, State state, Destination place) {}
}
