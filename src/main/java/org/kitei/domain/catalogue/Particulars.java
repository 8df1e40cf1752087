package org.kitei.domain.catalogue;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitei.domain.shared.Keyed;

/// What distinguishes an entry from the others of its requirement, by name: `protections` →
/// `screen-filter`, `partition`. What a name means says the rule that reads it.
public record Particulars(Map<String, List<String>> values) {
  public static final Particulars NONE = new Particulars(Map.of());

  public Particulars {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    values.forEach((name, keys) -> copy.put(name, List.copyOf(keys)));
    values = Map.copyOf(copy);
  }

  public List<String> of(String name) {
    return values.getOrDefault(name, List.of());
  }

  /// The constants called so; throws [IllegalArgumentException] when one of them is none.
  public <E extends Enum<E> & Keyed> Set<E> of(String name, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    of(name).forEach(key -> constants.add(Keyed.of(type, key)));
    return constants;
  }

  public boolean has(String name, String value) {
    return of(name).contains(value);
  }
}
