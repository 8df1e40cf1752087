package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.DeadlinePack;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentRules;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.incident.Telling;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.role.Staff;
import org.kitei.port.IncidentKnowledge;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.PrintedPapers;

/// The incidents as they can be read.
public final class IncidentViews {
  private final RegisterStore store;
  private final IncidentKnowledge known;
  private final Present present;

  public IncidentViews(RegisterStore store, IncidentKnowledge known, Present present) {
    this.store = store;
    this.known = known;
    this.present = present;
  }

  public List<Row<Incident>> all() {
    return store.rows(Incident.class);
  }

  /// Everybody who works here or did.
  public List<Row<Staff>> people() {
    return store.rows(Staff.class);
  }

  /// @param number as in `I-2026-001`
  public Optional<Row<Incident>> find(String number) {
    return store.rowsWhere(Incident.class, Incident.NUMBER, number).stream().findFirst();
  }

  public Optional<IncidentView> view(long id) {
    return store.row(Incident.class, id).map(this::view);
  }

  private IncidentView view(Row<Incident> row) {
    String subject = CaseId.of(Incident.class, row.id()).text();
    return new IncidentView(
        row,
        present.moment(),
        clock(row),
        Timeline.of(store.rowsWhere(TimelineEntry.class, TimelineEntry.SUBJECT, subject)),
        inUse(
            store.rowsWhere(
                CorrectiveAction.class, CorrectiveAction.INCIDENT, new Ref<>(row.id()))));
  }

  /// Whom to tell of it and by when.
  public List<Deadline> clock(Row<Incident> row) {
    return inForce()
        .clock(row, store.rowsWhere(Telling.class, Telling.INCIDENT, new Ref<>(row.id())));
  }

  /// The rules that bind this institution, as it changed them.
  public DeadlinePack rules() {
    return inForce().pack();
  }

  /// The rules as they came.
  public DeadlinePack originalRules() {
    return known.knowledge().deadlines();
  }

  public Holidays holidays() {
    return inForce().holidays();
  }

  private IncidentRules inForce() {
    Knowledge knowledge = known.knowledge();
    return IncidentRules.of(
        knowledge.deadlines(),
        knowledge.holidays(),
        store
            .only(OrgProfile.class)
            .map(profile -> profile.value().kind().groups())
            .orElse(Set.of()),
        store);
  }

  /// When a paper that is kept at hand was last printed; empty where it never was.
  public Optional<LocalDate> lastPrinted(String paper) {
    return PrintedPapers.last(store, paper);
  }

  public FirstResponse first(IncidentKind kind) {
    return known.knowledge().first(kind);
  }

  static <R extends Record> List<Row<R>> inUse(List<Row<R>> rows) {
    return rows.stream().filter(Row::inUse).toList();
  }
}
