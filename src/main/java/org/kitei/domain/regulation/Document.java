package org.kitei.domain.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// A document the institution has laid down; its frozen text and file are kept beside the row.
///
/// @param version counts from 1 within its kind
/// @param model the model regulation it follows, or null
/// @param place where the paper is, for one that came into force outside Kitei
@Register(key = "documents", feature = "regulation", prefix = "DOC", cases = true)
public record Document(
    DocumentKind kind,
    @Max(400) String title,
    int version,
    LocalDate adoptedOn,
    LocalDate inForceFrom,
    @Max(100) String adoptedBy,
    @Nullable Source model,
    @Max(200) @Nullable String place) {
  public Document {
    if (version < 1) {
      throw new Unacceptable(List.of(Problem.at("version", "regulation.problem.version-from-one")));
    }
  }
}
