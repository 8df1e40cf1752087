package org.kitei.ui.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.CatalogueSearch;
import org.kitei.domain.catalogue.Chapter;
import org.kitei.domain.catalogue.Clause;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.usecase.duty.StatusService;

/// The guideline and the institution's model regulation, chapter by chapter, and how each stands.
public final class GuidelineViewModel {
  private static final int MOST = 60;

  private final Catalogue catalogue;
  private final StatusService status;
  private final Supplier<LocalDate> today;
  private final String language;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Chapter> here;
  private List<Section> sections = List.of();
  private Map<EntryId, Finding> findings = Map.of();
  private @Nullable CatalogueSearch search;
  private @Nullable ModelChoice model;

  /// @param language of the screen
  public GuidelineViewModel(
      Catalogue catalogue, StatusService status, Supplier<LocalDate> today, String language) {
    this.catalogue = catalogue;
    this.status = status;
    this.today = today;
    this.language = language;
    this.here = new ReadOnlyObjectWrapper<>(chapters(Source.GUIDELINE).getFirst());
    refresh();
  }

  /// The chapters of one source.
  public record Section(Source source, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// A chapter and how many of its requirements that apply are met.
  public record Line(Chapter chapter, Status status, int met, int all) {}

  /// Looks at the records anew.
  public void refresh() {
    Optional<StatusService.Report> report = status.on(today.get());
    model = report.map(StatusService.Report::model).orElse(null);
    findings =
        report.stream()
            .flatMap(each -> each.findings().stream())
            .collect(Collectors.toMap(each -> each.entry().id(), Function.identity()));
    List<Section> all = new ArrayList<>();
    all.add(section(Source.GUIDELINE));
    if (model instanceof ModelChoice.Model(Source source, var ignored)) {
      all.add(section(source));
    }
    sections = List.copyOf(all);
    search = null;
  }

  private Section section(Source source) {
    return new Section(source, chapters(source).stream().map(this::line).toList());
  }

  private List<Chapter> chapters(Source source) {
    return Chapter.all(catalogue, source);
  }

  private Line line(Chapter chapter) {
    List<RequirementState> states =
        RequirementState.of(findings(chapter.duties())).stream()
            .filter(RequirementState::applies)
            .toList();
    return new Line(
        chapter,
        States.together(states.stream().map(RequirementState::status).toList()),
        (int) states.stream().filter(each -> each.status() == Status.MET).count(),
        states.size());
  }

  private List<Finding> findings(List<Entry> duties) {
    return duties.stream().map(duty -> findings.get(duty.id())).filter(Objects::nonNull).toList();
  }

  public List<Section> sections() {
    return sections;
  }

  /// What the original has for the institution; null while it has not said who it is.
  public @Nullable ModelChoice model() {
    return model;
  }

  public ReadOnlyObjectProperty<Chapter> here() {
    return here.getReadOnlyProperty();
  }

  public StringProperty query() {
    return query;
  }

  /// How the chapter one is at stands.
  public Line standing() {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.chapter().equals(here.get()))
        .findFirst()
        .orElseGet(() -> line(here.get()));
  }

  public void go(Chapter chapter) {
    query.set("");
    here.set(chapter);
  }

  /// Goes to the chapter called `key` in the guideline, as entries name it; an unknown one is left
  /// alone.
  public void goTo(String key) {
    String home = key.startsWith(Chapter.PART_ONE) ? Chapter.PART_ONE : key;
    chapters(Source.GUIDELINE).stream()
        .filter(each -> each.key().equals(home))
        .findFirst()
        .ifPresent(this::go);
  }

  /// Goes to the chapter in which the entry is read.
  public void goTo(EntryId entry) {
    chapters(entry.source()).stream()
        .filter(each -> each.holds(entry))
        .findFirst()
        .ifPresent(this::go);
  }

  /// How the duties of a clause stand; empty while the institution has not said who it is.
  public List<Finding> findings(Clause clause) {
    return findings(clause.duties());
  }

  /// What was looked for, in the chapters that are shown.
  public List<CatalogueSearch.Hit> hits() {
    CatalogueSearch ready = search;
    if (ready == null) {
      List<Chapter> shown =
          sections.stream()
              .flatMap(section -> section.lines().stream())
              .map(Line::chapter)
              .toList();
      ready = new CatalogueSearch(catalogue, shown, language);
      search = ready;
    }
    return ready.find(query.get(), MOST);
  }

  public boolean isSearching() {
    return !query.get().isBlank();
  }
}
