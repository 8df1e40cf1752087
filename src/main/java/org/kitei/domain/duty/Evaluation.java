package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;

/// Judges every duty of the guideline and of the institution's model regulation on a day. Pure.
public final class Evaluation {
  private Evaluation() {}

  /// One finding for each duty and best-effort duty, in the catalogue's order. Before a regulation
  /// is adopted the model's duties are judged all the same.
  ///
  /// @param model the model of the adopted regulation, else the one the original has for it
  public static List<Finding> of(
      Catalogue catalogue, OrgProfile profile, ModelChoice model, Facts facts, LocalDate today) {
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : catalogue.entries()) {
      if (entry.isDuty() && concerns(entry, model)) {
        findings.add(finding(catalogue, entry, profile, model, facts, today));
      }
    }
    return findings;
  }

  private static boolean concerns(Entry entry, ModelChoice model) {
    return entry.source() == Source.GUIDELINE
        || (model instanceof ModelChoice.Model chosen && chosen.source() == entry.source());
  }

  private static Finding finding(
      Catalogue catalogue,
      Entry entry,
      OrgProfile profile,
      ModelChoice model,
      Facts facts,
      LocalDate today) {
    Requirement requirement = catalogue.requirement(Objects.requireNonNull(entry.requirement()));
    Applicability applies = Applicability.of(entry, profile, model);
    if (!applies.binds()) {
      return new Finding(
          entry, requirement, Status.NOT_APPLICABLE, List.of(), List.of(), applies.reason(), null);
    }
    Rule.Verdict verdict =
        Rules.of(requirement.id())
            .map(rule -> rule.judge(entry, facts, today))
            .orElseGet(() -> Rule.Verdict.notYet(new Sentence.Content(requirement.missing())));
    Rule.Verdict stated = Stated.of(requirement.id(), verdict, facts, today);
    return new Finding(
        entry,
        requirement,
        stated.status(),
        stated.evidence(),
        stated.missing(),
        applies.reason(),
        stated.due());
  }
}
