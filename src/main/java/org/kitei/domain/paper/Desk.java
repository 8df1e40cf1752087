package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Rows;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.shared.Words;

/// What lies ready when a paper is made: the institution on a day.
///
/// @param words the Japanese words; papers are in Japanese
/// @param draft the model filled in with today's answers, where there is a model
/// @param official the model's text untouched, where there is a model
/// @param adopted the text in force, if one was adopted
/// @param adoptedFoot what the adopted version's foot says
/// @param rows the rows of every register
public record Desk(
    Words words,
    Catalogue catalogue,
    LocalDate today,
    OrgProfile profile,
    ModelChoice model,
    Optional<Regulation> draft,
    Optional<Regulation> official,
    Optional<Regulation> adopted,
    String adoptedFoot,
    List<Finding> findings,
    Rows rows) {
  public Desk {
    findings = List.copyOf(findings);
  }
}
