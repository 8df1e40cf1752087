package org.kitei.port;

import org.kitei.domain.catalogue.Catalogue;

/// Where the guideline's text comes from.
public interface CatalogueSource {
  /// The same one every time.
  Catalogue catalogue();
}
