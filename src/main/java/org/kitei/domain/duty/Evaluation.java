package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.shared.Message;

/// Every duty of the guideline and of the institution's model regulation, judged on a day. Pure:
/// the same grounds, institution, facts and day give the same findings.
public final class Evaluation {
  private final Grounds grounds;
  private final OrgProfile profile;
  private final ModelChoice model;
  private final LocalDate today;
  private final List<Judged> judged;
  private final Question kept;

  private Evaluation(
      Grounds grounds,
      OrgProfile profile,
      ModelChoice model,
      LocalDate today,
      List<Judged> judged) {
    this.grounds = grounds;
    this.profile = profile;
    this.model = model;
    this.today = today;
    this.judged = judged;
    this.kept = Question.of(Control.class, control -> control.state() == ControlState.KEPT);
  }

  /// Before a regulation is adopted the model's duties are judged all the same. What another model
  /// asks is judged too where the head keeps it.
  ///
  /// @param model the model of the adopted regulation, else the one the original has for it
  public static Evaluation of(
      Grounds grounds, OrgProfile profile, ModelChoice model, Facts facts, LocalDate today) {
    Set<String> kept =
        facts.rows(Control.class, control -> control.state() == ControlState.KEPT).stream()
            .map(row -> row.value().requirement())
            .collect(Collectors.toSet());
    return new Evaluation(
        grounds,
        profile,
        model,
        today,
        grounds.catalogue().entries().stream()
            .filter(Entry::isDuty)
            .filter(entry -> concerns(entry, model) || kept.contains(entry.id().toString()))
            .map(entry -> judge(grounds, entry, profile, model, facts, today))
            .toList());
  }

  /// One finding for each duty and best-effort duty, in the catalogue's order.
  public List<Finding> findings() {
    return judged.stream().map(Judged::finding).toList();
  }

  /// Whether it is of this institution and day.
  public boolean isOf(OrgProfile other, ModelChoice otherModel, LocalDate day) {
    return profile.equals(other) && model.equals(otherModel) && today.equals(day);
  }

  /// The same after edits; what they cannot change is not judged again.
  ///
  /// @param facts as they are after the edits
  public Evaluation after(List<Edit> edits, Facts facts) {
    if (edits.stream().anyMatch(kept::isTouchedBy)) {
      return of(grounds, profile, model, facts, today);
    }
    return new Evaluation(
        grounds,
        profile,
        model,
        today,
        judged.stream()
            .map(
                each ->
                    each.isTouchedBy(edits)
                        ? judge(grounds, each.finding().entry(), profile, model, facts, today)
                        : each)
            .toList());
  }

  private static boolean concerns(Entry entry, ModelChoice model) {
    return entry.source() == Source.GUIDELINE
        || (model instanceof ModelChoice.Model chosen && chosen.source() == entry.source());
  }

  /// What a former model asked for and the institution goes on with, where it would still bind.
  private static Applicability kept(Entry entry, OrgProfile profile) {
    Message reason = Message.of("duty.binding.kept");
    Applicability applies =
        Applicability.of(entry, profile, new ModelChoice.Model(entry.source(), reason));
    return applies.binds() ? new Applicability(true, reason) : applies;
  }

  private static Applicability unlessContradicted(
      Applicability applies, Entry entry, Facts facts, LocalDate today) {
    return Optional.ofNullable(entry.condition())
        .flatMap(condition -> Contradicted.by(condition, facts, today))
        .map(reason -> new Applicability(true, reason))
        .orElse(applies);
  }

  private static Judged judge(
      Grounds grounds,
      Entry entry,
      OrgProfile profile,
      ModelChoice model,
      Facts facts,
      LocalDate today) {
    Requirement requirement =
        grounds.catalogue().requirement(Objects.requireNonNull(entry.requirement()));
    Applicability applies =
        concerns(entry, model) ? Applicability.of(entry, profile, model) : kept(entry, profile);
    NotedFacts noted = new NotedFacts(facts);
    if (!applies.binds()) {
      applies = unlessContradicted(applies, entry, noted, today);
    }
    if (!applies.binds()) {
      Finding none =
          new Finding(
              entry,
              requirement,
              Status.NOT_APPLICABLE,
              List.of(),
              List.of(),
              applies.reason(),
              null,
              null,
              List.of(),
              false);
      return new Judged(none, noted.asked());
    }
    Verdict verdict = Verdict.on(grounds, entry, noted, today);
    return new Judged(
        new Finding(
            entry,
            requirement,
            verdict.status(),
            verdict.evidence(),
            verdict.missing(),
            applies.reason(),
            verdict.due(),
            verdict.until(),
            verdict.deeds(),
            verdict.waiting()),
        noted.asked());
  }
}
