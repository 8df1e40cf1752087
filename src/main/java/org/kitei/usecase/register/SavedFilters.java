package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.SavedFilter;
import org.kitei.port.Preferences;

/// The filters people named, register by register, on this computer.
public final class SavedFilters {
  private static final String PREFIX = "filters.";

  private final Preferences preferences;

  public SavedFilters(Preferences preferences) {
    this.preferences = preferences;
  }

  /// In the order in which they were named.
  public List<SavedFilter> of(RegisterType<?> type) {
    return preferences
        .find(PREFIX + type.key())
        .map(text -> FilterText.read(type, text))
        .orElse(List.of());
  }

  /// Whether words that are looked for may be kept: where a register holds what is private, they
  /// may be private themselves, and this computer keeps nothing private unsealed.
  public static boolean keepsWords(RegisterType<?> type) {
    return type.fields().stream().noneMatch(Field::sealed);
  }

  /// Keeps a filter; one of the same name is replaced.
  public void keep(RegisterType<?> type, SavedFilter filter) {
    SavedFilter kept =
        keepsWords(type) ? filter : new SavedFilter(filter.name(), filter.query().searching(""));
    List<SavedFilter> filters = without(type, filter.name());
    filters.add(kept);
    keep(type, filters);
  }

  public void forget(RegisterType<?> type, String name) {
    keep(type, without(type, name));
  }

  private List<SavedFilter> without(RegisterType<?> type, String name) {
    List<SavedFilter> filters = new ArrayList<>(of(type));
    filters.removeIf(each -> each.name().equals(name.strip()));
    return filters;
  }

  private void keep(RegisterType<?> type, List<SavedFilter> filters) {
    preferences.keep(PREFIX + type.key(), FilterText.text(filters));
  }
}
