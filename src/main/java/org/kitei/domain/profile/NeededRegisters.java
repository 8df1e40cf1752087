package org.kitei.domain.profile;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;

/// Which registers an institution needs: those that show a requirement which binds it, and those
/// that these refer to.
public final class NeededRegisters {
  private NeededRegisters() {}

  /// In the order of `registers`, which are all there are.
  public static List<RegisterType<?>> of(
      Catalogue catalogue, OrgProfile profile, ModelChoice model, Registers registers) {
    Set<String> proving = proving(catalogue, profile, model);
    Set<String> needed = new TreeSet<>();
    registers.listed().stream()
        .filter(type -> proving.contains(type.key()))
        .forEach(type -> add(type, needed));
    return registers.listed().stream().filter(type -> needed.contains(type.key())).toList();
  }

  private static Set<String> proving(Catalogue catalogue, OrgProfile profile, ModelChoice model) {
    Set<String> keys = new TreeSet<>();
    catalogue.entries().stream()
        .filter(entry -> Applicability.of(entry, profile, model).binds())
        .map(Entry::requirement)
        .flatMap(Stream::ofNullable)
        .distinct()
        .map(catalogue::requirement)
        .forEach(
            each -> {
              keys.addAll(each.registers());
              keys.addAll(each.beside());
            });
    return keys;
  }

  private static void add(RegisterType<?> type, Set<String> needed) {
    if (needed.add(type.key())) {
      type.fields().stream()
          .map(Field::refers)
          .filter(Objects::nonNull)
          .forEach(refers -> add(RegisterType.of(refers), needed));
    }
  }
}
