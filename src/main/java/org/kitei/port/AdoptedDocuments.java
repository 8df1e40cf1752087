package org.kitei.port;

import java.util.Optional;
import org.kitei.domain.regulation.FrozenDocument;

/// The frozen text and file of every adopted document, by its row in the documents register.
public interface AdoptedDocuments {
  Optional<FrozenDocument> frozen(long document);
}
