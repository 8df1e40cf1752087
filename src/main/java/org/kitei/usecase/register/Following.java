package org.kitei.usecase.register;

import java.util.Optional;
import org.kitei.domain.register.Draft;
import org.kitei.domain.shared.Provenance;

/// What follows for one field of a new row from what was typed in others: proposed as long as
/// nobody typed there, never forced.
public interface Following {
  /// The register it is for.
  Class<? extends Record> register();

  /// The component it proposes.
  String field();

  /// Where what is proposed comes from; empty where it is the institution's own.
  default Optional<Provenance> source() {
    return Optional.empty();
  }

  /// The text to propose; empty where nothing follows.
  Optional<String> from(Draft<?> draft);
}
