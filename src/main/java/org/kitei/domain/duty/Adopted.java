package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;

/// The documents the institution laid down.
final class Adopted {
  private Adopted() {}

  /// One of the kinds is in force; where one is adopted and not yet in force, that is said with the
  /// day. Of what Kitei does not write here, the head can state that it was laid down elsewhere.
  ///
  /// @return whether one is adopted
  static boolean look(Look look, DocumentKind... kinds) {
    Set<DocumentKind> wanted = Set.of(kinds);
    List<Row<Document>> adopted =
        look.rows(Document.class, document -> wanted.contains(document.kind())).stream()
            .filter(row -> look.hasCome(row.value().adoptedOn()))
            .sorted(Comparator.comparing(row -> row.value().inForceFrom()))
            .toList();
    if (adopted.isEmpty()) {
      if (wanted.contains(DocumentKind.REGULATION) && hasModel(look)) {
        look.lacks();
      } else {
        look.attested();
      }
      return false;
    }
    Optional<Row<Document>> inForce =
        adopted.reversed().stream()
            .filter(row -> look.hasCome(row.value().inForceFrom()))
            .findFirst();
    look.saw(Document.class, inForce.orElseGet(adopted::getFirst));
    if (inForce.isEmpty()) {
      LocalDate from = adopted.getFirst().value().inForceFrom();
      look.comes(from, "duty.missing.not-in-force-yet", from);
    }
    return true;
  }

  /// Whether there is a model regulation from which Kitei writes one for this institution.
  private static boolean hasModel(Look look) {
    return look.profile().map(ModelChoice::of).orElse(null) instanceof ModelChoice.Model;
  }
}
