package org.kitei.ui.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.regulation.Departure;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Message;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.AdoptionService.OnPaper;
import org.kitei.usecase.regulation.Regulations;

/// The regulation as it stands: what is shown of it, and what can be done with it.
public final class RegulationViewModel {
  private static final String CHECKLIST = "checklist";

  private final Catalogue catalogue;
  private final ProfileService profiles;
  private final Regulations regulations;
  private final AdoptionService adoption;
  private final PaperService papers;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Standing> standing;
  private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.VERSION);

  /// What stands beside the preview.
  public enum Panel {
    VERSION,
    ADOPT,
    ENTER
  }

  public RegulationViewModel(
      Catalogue catalogue,
      ProfileService profiles,
      Regulations regulations,
      AdoptionService adoption,
      PaperService papers,
      Supplier<LocalDate> today) {
    this.catalogue = catalogue;
    this.profiles = profiles;
    this.regulations = regulations;
    this.adoption = adoption;
    this.papers = papers;
    this.today = today;
    this.standing = new ReadOnlyObjectWrapper<>(look());
  }

  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Panel> panel() {
    return panel.getReadOnlyProperty();
  }

  public void open(Panel wanted) {
    panel.set(wanted);
  }

  /// Looks at the data anew.
  public void refresh() {
    standing.set(look());
  }

  public OrgProfile profile() {
    return profiles.profile().orElseThrow();
  }

  public LocalDate today() {
    return today.get();
  }

  /// Whether adopting would say something new.
  public boolean canAdopt() {
    return switch (standing.get()) {
      case Standing.Draft ignored -> true;
      case Standing.Adopted adopted -> adopted.outdated();
      case Standing.OnPaper ignored -> draft().isPresent();
      case Standing.None ignored -> false;
    };
  }

  /// The title in one line; empty where there is no text.
  public String title() {
    return adopted().map(Document::title).or(() -> draft().map(Regulation::title)).orElse("");
  }

  /// The model it follows, where it follows one.
  public Optional<Source> source() {
    return regulations.choice(profile(), today.get())
            instanceof ModelChoice.Model(Source source, Message ignored)
        ? Optional.of(source)
        : Optional.empty();
  }

  /// Where the text differs from the model; null when the adopted text is no longer what the
  /// answers give, so that it cannot be told.
  public @Nullable List<Departure> departures() {
    Optional<Regulation> now = asAnswered();
    Optional<Regulations.Adopted> adopted = regulations.inForce(today.get());
    if (now.isEmpty()
        || (adopted.isPresent()
            && !adopted.get().frozen().articles().equals(now.get().articles()))) {
      return null;
    }
    return now.get().departures();
  }

  /// What printing the regulation leaves open.
  public List<Uncovered> uncovered() {
    return Uncovered.of(catalogue, profile(), regulations.choice(profile(), today.get()));
  }

  /// The regulation as it stands, as a file; takes time.
  public PaperService.Outcome pdf() {
    return papers.pdf(kind(RegulationPaper.KEY), false);
  }

  /// The same as a page for a browser; takes time.
  public PaperService.Outcome html() {
    return papers.html(kind(RegulationPaper.KEY), false);
  }

  /// The list to check off; takes time.
  public PaperService.Outcome checklist() {
    return papers.pdf(kind(CHECKLIST), false);
  }

  /// Adopts the draft; takes time.
  public AdoptionOutcome adopt(LocalDate adoptedOn, LocalDate from, String by) {
    return adoption.adopt(adoptedOn, from, by);
  }

  /// Enters a regulation laid down outside Kitei.
  public AdoptionOutcome enter(OnPaper paper) {
    return adoption.enter(paper);
  }

  private PaperKind kind(String key) {
    return papers.find(key).orElseThrow();
  }

  private Optional<Document> adopted() {
    return regulations.inForce(today.get()).map(Regulations.Adopted::document);
  }

  private Optional<Regulation> draft() {
    return regulations.draft(profile(), profile().effectiveOn());
  }

  /// The text today's answers give, with the date of the version in force.
  private Optional<Regulation> asAnswered() {
    Optional<Document> document = adopted();
    LocalDate from = document.map(Document::inForceFrom).orElse(profile().effectiveOn());
    return document
        .flatMap(known -> Optional.ofNullable(known.model()))
        .map(model -> regulations.filled(model, profile(), from))
        .or(this::draft);
  }

  private Standing look() {
    return regulations.inForce(today.get()).map(this::standing).orElseGet(this::unadopted);
  }

  private Standing standing(Regulations.Adopted adopted) {
    Document document = adopted.document();
    String place = document.place();
    if (place != null) {
      return new Standing.OnPaper(document, place, adopted.frozen().pdf() != null);
    }
    boolean outdated =
        regulations
            .draft(profile(), document.inForceFrom())
            .filter(now -> !now.articles().equals(adopted.frozen().articles()))
            .isPresent();
    return new Standing.Adopted(document, !document.inForceFrom().isAfter(today.get()), outdated);
  }

  private Standing unadopted() {
    return switch (ModelChoice.of(profile())) {
      case ModelChoice.Model(Source model, Message ignored) -> new Standing.Draft(model);
      case ModelChoice.None(Message reason) -> new Standing.None(reason);
    };
  }

  /// The models to choose from for a regulation on paper.
  public static List<Source> models() {
    List<Source> models = new ArrayList<>(List.of(Source.values()));
    models.remove(Source.GUIDELINE);
    return models;
  }
}
