package org.kitei.usecase.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Coverage;
import org.kitei.domain.regulation.CoverageItem;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.shared.Message;
import org.kitei.port.AdoptedDocuments;
import org.kitei.port.CatalogueSource;
import org.kitei.port.FillingSource;
import org.kitei.port.RegisterStore;

/// The institution's regulation as it can be read: the model's text, the draft, the version
/// adopted.
public final class Regulations {
  private final RegisterStore store;
  private final AdoptedDocuments documents;
  private final CatalogueSource catalogue;
  private final FillingSource fillings;

  public Regulations(
      RegisterStore store,
      AdoptedDocuments documents,
      CatalogueSource catalogue,
      FillingSource fillings) {
    this.store = store;
    this.documents = documents;
    this.catalogue = catalogue;
    this.fillings = fillings;
  }

  /// A version that was adopted, and what was frozen of it.
  public record Adopted(Row<Document> row, FrozenDocument frozen) {
    public Document document() {
      return row.value();
    }
  }

  /// Every adopted version, the newest first.
  public List<Row<Document>> versions() {
    return store.rows(Document.class).stream()
        .filter(row -> row.inUse() && row.value().kind() == DocumentKind.REGULATION)
        .sorted(Comparator.comparingInt((Row<Document> row) -> row.value().version()).reversed())
        .toList();
  }

  /// The newest version in force on `today`; while none is, the next that will be.
  public Optional<Adopted> inForce(LocalDate today) {
    return version(today).map(this::adopted);
  }

  private Optional<Row<Document>> version(LocalDate today) {
    List<Row<Document>> versions = versions();
    return versions.stream()
        .filter(row -> !row.value().inForceFrom().isAfter(today))
        .findFirst()
        .or(() -> versions.stream().reduce((newer, older) -> older));
  }

  private Adopted adopted(Row<Document> row) {
    return new Adopted(
        row, documents.frozen(row.id()).orElseGet(() -> new FrozenDocument(List.of(), null)));
  }

  /// The model of the version in force, else the one the original has for the institution.
  public ModelChoice choice(OrgProfile profile, LocalDate today) {
    return version(today)
        .flatMap(row -> Optional.ofNullable(row.value().model()))
        .<ModelChoice>map(
            model -> new ModelChoice.Model(model, Message.of("profile.model.adopted", model.key())))
        .orElseGet(() -> ModelChoice.of(profile));
  }

  /// The model filled in with `profile`, in force from `from`; empty where there is no model.
  public Optional<Regulation> draft(OrgProfile profile, LocalDate from) {
    return model(profile).map(model -> filled(model, profile, from));
  }

  /// Which articles of version `version`, which follows `model`, answer which clause.
  List<Coverage> coverage(OrgProfile profile, Source model, int version) {
    ModelChoice choice =
        new ModelChoice.Model(model, Message.of("profile.model.adopted", model.key()));
    return CoverageItem.rows(fillings.coverage(), all(), profile, choice, model, version);
  }

  /// The given model filled in with `profile`.
  public Regulation filled(Source model, OrgProfile profile, LocalDate from) {
    return Regulation.filled(all(), fillings.filling(model), profile, from);
  }

  /// The model's text untouched; empty where there is no model.
  public Optional<Regulation> official(OrgProfile profile) {
    return model(profile).map(model -> Regulation.official(all(), fillings.filling(model)));
  }

  /// The frozen text of an adopted version; empty for one that lies on paper without a text.
  public Optional<Regulation> text(Adopted adopted) {
    Source model = adopted.document().model();
    return model == null || adopted.frozen().articles().isEmpty()
        ? Optional.empty()
        : Optional.of(Regulation.frozen(adopted.frozen(), fillings.filling(model)));
  }

  private static Optional<Source> model(OrgProfile profile) {
    return ModelChoice.of(profile) instanceof ModelChoice.Model(Source source, Message ignored)
        ? Optional.of(source)
        : Optional.empty();
  }

  private Catalogue all() {
    return catalogue.catalogue();
  }
}
