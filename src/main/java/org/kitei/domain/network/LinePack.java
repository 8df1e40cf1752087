package org.kitei.domain.network;

import java.util.List;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Provenance;

/// Which kinds of line are permitted (G-5-7), as published; data, because it changes.
public record LinePack(Provenance provenance, List<Permitted> permitted) {
  public LinePack {
    permitted = List.copyOf(permitted);
  }

  /// @param as what the source calls it
  public record Permitted(LineType type, Bilingual as) {}

  public boolean permits(LineType type) {
    return permitted.stream().anyMatch(each -> each.type() == type);
  }
}
