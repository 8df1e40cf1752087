package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.duty.Edit;
import org.kitei.domain.duty.Evaluation;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Grounds;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.port.AuditLog;
import org.kitei.port.CatalogueSource;
import org.kitei.port.ConnectionPacks;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.regulation.Regulations;

/// How the institution stands on a day, duty by duty. Asked again after an edit, it reads and
/// judges anew only what the edit can have changed.
public final class StatusService {
  private final RegisterStore store;
  private final CatalogueSource catalogue;
  private final ConnectionPacks connections;
  private final Regulations regulations;
  private final KnownRows rows;
  private @Nullable Evaluation evaluation;

  public StatusService(
      RegisterStore store,
      AuditLog history,
      CatalogueSource catalogue,
      ConnectionPacks connections,
      Regulations regulations) {
    this.store = store;
    this.catalogue = catalogue;
    this.connections = connections;
    this.regulations = regulations;
    this.rows = new KnownRows(store, history);
  }

  /// @param adopted the version in force on that day, or the next that will be
  public record Report(
      LocalDate date,
      OrgProfile profile,
      ModelChoice model,
      Optional<Regulations.Adopted> adopted,
      List<Finding> findings) {
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /// Empty while the institution has not said who it is.
  public synchronized Optional<Report> on(LocalDate date) {
    return store.only(OrgProfile.class).map(row -> report(row.value(), date));
  }

  private Report report(OrgProfile profile, LocalDate date) {
    ModelChoice model = regulations.choice(profile, date);
    Evaluation current = evaluate(profile, model, date);
    evaluation = current;
    return new Report(date, profile, model, regulations.inForce(date), current.findings());
  }

  private Evaluation evaluate(OrgProfile profile, ModelChoice model, LocalDate date) {
    List<Edit> edits = rows.edits();
    Evaluation before = evaluation;
    return before != null && before.isOf(profile, model, date)
        ? before.after(edits, rows)
        : Evaluation.of(
            new Grounds(catalogue.catalogue(), connections.lines()), profile, model, rows, date);
  }
}
