package org.kitei.usecase.register;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.Preferences;

/// What the columns of a file with the same headings became the last time, on this computer.
final class ColumnMemory {
  private final Preferences preferences;

  ColumnMemory(Preferences preferences) {
    this.preferences = preferences;
  }

  Optional<ColumnMapping> find(RegisterType<?> type, List<String> headings) {
    return preferences
        .find(key(type, headings))
        .flatMap(text -> ColumnMapping.remembered(type, headings.size(), text));
  }

  void keep(RegisterType<?> type, List<String> headings, ColumnMapping mapping) {
    if (!find(type, headings).filter(mapping::equals).isPresent()) {
      preferences.keep(key(type, headings), mapping.text());
    }
  }

  private static String key(RegisterType<?> type, List<String> headings) {
    return "import." + type.key() + "." + HexFormat.of().toHexDigits(headings.hashCode());
  }
}
