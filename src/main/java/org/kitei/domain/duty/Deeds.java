package org.kitei.domain.duty;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The deeds several findings ask for, each said once.
final class Deeds {
  private Deeds() {}

  /// Deeds that differ in their rows only become one for all of these.
  static List<Deed> joined(Stream<Deed> deeds) {
    Map<Deed, Deed> joined = new LinkedHashMap<>();
    deeds.forEach(deed -> joined.merge(without(deed), deed, Deeds::both));
    return List.copyOf(joined.values());
  }

  private static Deed without(Deed deed) {
    return switch (deed) {
      case Deed.Each each ->
          new Deed.Each(each.register(), each.reference(), List.of(), each.given());
      case Deed.Again again -> new Deed.Again(again.register(), again.day(), List.of());
      case Deed.Mend mend -> new Deed.Mend(mend.register(), List.of());
      case Deed.Add add -> add;
      case Deed.State state -> state;
    };
  }

  private static Deed both(Deed one, Deed other) {
    return switch (one) {
      case Deed.Each each when other instanceof Deed.Each more ->
          new Deed.Each(
              each.register(), each.reference(), all(each.rows(), more.rows()), each.given());
      case Deed.Again again when other instanceof Deed.Again more ->
          new Deed.Again(again.register(), again.day(), all(again.rows(), more.rows()));
      case Deed.Mend mend when other instanceof Deed.Mend more ->
          new Deed.Mend(mend.register(), all(mend.rows(), more.rows()));
      default -> one;
    };
  }

  private static List<Long> all(List<Long> one, List<Long> other) {
    Set<Long> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
