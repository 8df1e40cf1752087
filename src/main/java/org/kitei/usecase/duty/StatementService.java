package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.duty.DroppedMeasures;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.CatalogueSource;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// What the director states of a requirement: done, and on what basis; or not yet, and by when.
public final class StatementService {
  private static final Period USUAL = Period.ofYears(1);

  private final RegisterStore store;
  private final CatalogueSource catalogue;
  private final WriteGate gate;
  private final Present present;
  private final String who;

  public StatementService(
      RegisterStore store, CatalogueSource catalogue, WriteGate gate, Present present, String who) {
    this.store = store;
    this.catalogue = catalogue;
    this.gate = gate;
    this.present = present;
    this.who = who;
  }

  /// The day to confirm again that is proposed: as the head decided, else in a year.
  public LocalDate again() {
    List<HeadDecision> decisions =
        store.rows(HeadDecision.class).stream().filter(Row::inUse).map(Row::value).toList();
    Period period =
        HeadDecision.on(DecidedMatter.STATEMENT, present.today(), decisions)
            .flatMap(HeadDecision::period)
            .orElse(USUAL);
    return present.today().plus(period);
  }

  /// States that the requirement is met.
  ///
  /// @param evidence what was seen, or where it lies; null for nothing
  /// @return what is wrong with it; empty when it was written
  public List<Problem> done(
      String requirement, Basis basis, LocalDate confirmAgainOn, @Nullable String evidence) {
    if (!confirmAgainOn.isAfter(present.today())) {
      return List.of(Problem.at("confirmAgainOn", "duty.problem.again-past"));
    }
    write(
        "duty.action.stated",
        new Control(
            requirement,
            ControlState.DONE,
            basis,
            present.today(),
            who,
            confirmAgainOn,
            null,
            evidence));
    return List.of();
  }

  /// The row that holds what is stated of a requirement.
  public Optional<Row<Control>> statement(String requirement) {
    return store.rows(Control.class).stream()
        .filter(row -> row.inUse() && row.value().requirement().equals(requirement))
        .findFirst();
  }

  /// States that it is meant to be met by `targetOn`.
  ///
  /// @return what is wrong with it; empty when it was written
  public List<Problem> notYet(String requirement, LocalDate targetOn) {
    if (targetOn.isBefore(present.today())) {
      return List.of(Problem.at("targetOn", "duty.problem.target-past"));
    }
    write(
        "duty.action.put-off",
        new Control(
            requirement, ControlState.NOT_YET, null, present.today(), who, null, targetOn, null));
    return List.of();
  }

  /// What the model adopted before asked for and the one adopted now does not, as far as nobody has
  /// said whether it goes on.
  public List<Entry> droppedMeasures() {
    List<Source> models =
        store.rows(Document.class).stream()
            .filter(Row::inUse)
            .map(Row::value)
            .filter(document -> document.kind() == DocumentKind.REGULATION)
            .sorted(Comparator.comparingInt(Document::version).reversed())
            .map(Document::model)
            .flatMap(Stream::ofNullable)
            .distinct()
            .limit(2)
            .toList();
    if (models.size() < 2) {
      return List.of();
    }
    Set<String> decided =
        store.rows(Control.class).stream()
            .filter(Row::inUse)
            .map(row -> row.value().requirement())
            .collect(Collectors.toSet());
    Optional<OrgProfile> profile =
        store.rows(OrgProfile.class).stream().filter(Row::inUse).map(Row::value).findFirst();
    ModelChoice former = new ModelChoice.Model(models.getLast(), Message.of("duty.binding.kept"));
    return DroppedMeasures.between(catalogue.catalogue(), models.getLast(), models.getFirst())
        .stream()
        .filter(
            entry ->
                profile.filter(each -> Applicability.of(entry, each, former).binds()).isPresent())
        .filter(entry -> !decided.contains(entry.id().toString()))
        .toList();
  }

  /// Says whether a measure goes on that the model no longer asks for; what goes on is judged as
  /// before.
  public void keep(Entry measure, boolean kept) {
    ControlState state = kept ? ControlState.KEPT : ControlState.DROPPED;
    write(
        kept ? "duty.action.kept" : "duty.action.dropped",
        new Control(measure.id().toString(), state, null, present.today(), who, null, null, null));
  }

  private void write(String action, Control control) {
    gate.write(
        new WriteGate.Action(action, who),
        writing -> {
          put(writing, control);
          return control;
        });
  }

  /// There is one statement for each requirement; a new one takes its place.
  public static void put(Writing writing, Control control) {
    writing.rows(Control.class).stream()
        .filter(row -> row.inUse() && row.value().requirement().equals(control.requirement()))
        .findFirst()
        .ifPresentOrElse(row -> writing.update(row.id(), control), () -> writing.insert(control));
  }
}
