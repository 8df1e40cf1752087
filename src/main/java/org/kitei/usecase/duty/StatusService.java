package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.duty.Evaluation;
import org.kitei.domain.duty.Facts;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.port.CatalogueSource;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.regulation.Regulations;

/// How the institution stands on a day, duty by duty.
public final class StatusService {
  private final RegisterStore store;
  private final CatalogueSource catalogue;
  private final Regulations regulations;

  public StatusService(RegisterStore store, CatalogueSource catalogue, Regulations regulations) {
    this.store = store;
    this.catalogue = catalogue;
    this.regulations = regulations;
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
  public Optional<Report> on(LocalDate date) {
    return store.only(OrgProfile.class).map(row -> report(row.value(), date));
  }

  private Report report(OrgProfile profile, LocalDate date) {
    ModelChoice model = regulations.choice(profile, date);
    return new Report(
        date,
        profile,
        model,
        regulations.inForce(date),
        Evaluation.of(catalogue.catalogue(), profile, model, new StoredFacts(store), date));
  }

  /// The rows in use, straight from the store.
  private record StoredFacts(RegisterStore store) implements Facts {
    @Override
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      return store.rows(register).stream().filter(Row::inUse).toList();
    }
  }
}
