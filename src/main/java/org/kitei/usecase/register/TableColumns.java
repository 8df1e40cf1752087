package org.kitei.usecase.register;

import org.kitei.domain.register.Columns;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.Preferences;

/// Which columns each register's table shows on this computer.
public final class TableColumns {
  private static final String PREFIX = "columns.";

  private final Preferences preferences;

  public TableColumns(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Those that were kept, else the usual ones.
  public Columns of(RegisterType<?> type) {
    return preferences
        .find(PREFIX + type.key())
        .map(text -> Columns.remembered(type, text))
        .orElseGet(() -> Columns.usual(type));
  }

  public void keep(RegisterType<?> type, Columns columns) {
    preferences.keep(PREFIX + type.key(), columns.text());
  }
}
