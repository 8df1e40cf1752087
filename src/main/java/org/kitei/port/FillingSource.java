package org.kitei.port;

import java.util.List;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.regulation.CoverageItem;
import org.kitei.domain.regulation.Filling;

/// What is filled in in each of the four models, and which of their articles answer which clause.
public interface FillingSource {
  Filling filling(Source model);

  /// The clauses of the guideline in their order.
  List<CoverageItem> coverage();
}
