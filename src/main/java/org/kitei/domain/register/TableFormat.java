package org.kitei.domain.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kitei.domain.shared.Keyed;

/// The kinds of file a register is exported to and imported from; a file's ending says which.
public enum TableFormat implements Keyed {
  CSV("csv"),
  XLSX("xlsx");

  private final String key;

  TableFormat(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// By the ending of a file's name; empty for another one.
  public static Optional<TableFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.key)).findFirst();
  }
}
