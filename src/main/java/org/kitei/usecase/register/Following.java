package org.kitei.usecase.register;

import java.util.Optional;
import org.kitei.domain.register.Draft;

/// What follows for one field of a new row from what was typed in others: proposed as long as
/// nobody typed there, never forced.
public interface Following {
  /// The register it is for.
  Class<? extends Record> register();

  /// The component it proposes.
  String field();

  /// The text to propose; empty where nothing follows.
  Optional<String> from(Draft<?> draft);
}
