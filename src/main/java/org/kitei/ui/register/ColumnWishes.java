package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kitei.domain.register.ColumnMapping;

/// What each column of a file is wished to become. Where several wish the same, the latest has it;
/// when that one moves on, as the arrow keys do on their way through a list, the others have their
/// own again.
final class ColumnWishes {
  private final List<String> targets;

  /// The columns, the one chosen for latest last.
  private final List<Integer> order = new ArrayList<>();

  ColumnWishes(ColumnMapping mapping) {
    targets = new ArrayList<>(mapping.targets());
    for (int column = 0; column < targets.size(); column++) {
      order.add(column);
    }
  }

  /// What the columns become when this one is wished to become `target`.
  ColumnMapping wish(int column, String target) {
    targets.set(column, target);
    order.remove(Integer.valueOf(column));
    order.add(column);
    List<String> granted = new ArrayList<>(targets);
    Set<String> taken = new HashSet<>();
    for (int each : order.reversed()) {
      if (!taken.add(targets.get(each))) {
        granted.set(each, "");
      }
    }
    return new ColumnMapping(granted);
  }
}
