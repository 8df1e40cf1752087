package org.kitei.domain.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Source;

/// What an institution no longer has to do when it goes from one model to another (note T-40): the
/// measures only the old model asks for, and the guideline neither. Going from D to C, devices may
/// be used for other things too, outsiders need no longer be kept from touching them, nor
/// everything be labelled; going from C, IDs may be shared; going from A, one officer is enough for
/// all systems.
public final class DroppedMeasures {
  /// The particulars that say what is to be done, and not where or how.
  private static final List<String> MEASURES =
      List.of("devices", "against", "labelled", "officers", "ids");

  private DroppedMeasures() {}

  /// The entries of `before` that ask for something no entry of `after` or of the guideline asks
  /// for.
  public static List<Entry> between(Catalogue catalogue, Source before, Source after) {
    List<Entry> dropped = new ArrayList<>();
    for (Entry old : catalogue.duties(before)) {
      List<Entry> same =
          Stream.of(after, Source.GUIDELINE)
              .flatMap(source -> catalogue.duties(source).stream())
              .filter(each -> Objects.equals(each.requirement(), old.requirement()))
              .toList();
      if (same.isEmpty() || asksMore(old, same)) {
        dropped.add(old);
      }
    }
    return List.copyOf(dropped);
  }

  private static boolean asksMore(Entry old, List<Entry> same) {
    return MEASURES.stream()
        .anyMatch(
            name ->
                old.particulars().of(name).stream()
                    .anyMatch(
                        value ->
                            same.stream().noneMatch(each -> each.particulars().has(name, value))));
  }
}
