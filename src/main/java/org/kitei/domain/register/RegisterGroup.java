package org.kitei.domain.register;

import java.util.Arrays;
import java.util.Set;
import org.kitei.domain.shared.Keyed;

/// The eight groups in which registers are shown; a register's feature says which.
public enum RegisterGroup implements Keyed {
  INSTITUTION("institution", "profile"),
  PEOPLE("people", "role", "training"),
  CONTACTS("contacts", "contact"),
  INFORMATION("information", "asset"),
  DEVICES("devices", "device"),
  CONNECTIONS("connections", "network", "account"),
  DOCUMENTS("documents", "regulation"),
  CHECKS("checks", "review", "violation", "incident", "duty");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // a copy nobody can change
  private final Set<String> features;

  RegisterGroup(String key, String... features) {
    this.key = key;
    this.features = Set.of(features);
  }

  @Override
  public String key() {
    return key;
  }

  /// Throws [IllegalArgumentException] when the register's feature is in none of them.
  public static RegisterGroup of(RegisterType<?> type) {
    return Arrays.stream(values())
        .filter(group -> group.features.contains(type.feature()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type.feature() + " is in no group"));
  }
}
