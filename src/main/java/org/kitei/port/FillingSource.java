package org.kitei.port;

import org.kitei.domain.catalogue.Source;
import org.kitei.domain.regulation.Filling;

/// What is filled in in each of the four models.
public interface FillingSource {
  Filling filling(Source model);
}
