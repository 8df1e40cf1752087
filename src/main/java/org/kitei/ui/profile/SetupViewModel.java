package org.kitei.ui.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.usecase.profile.ProfileService;

/// The set-up being answered: what was typed, what is wrong with it, and which page is open.
///
/// Lives as long as the window, so that leaving and coming back loses nothing; what it holds
/// reaches the data as one action, when the six answers are there.
public final class SetupViewModel {
  private final ProfileService service;
  private final Proposals proposals;
  private final Function<LocalDate, String> dates;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final Map<String, String> proposed = new LinkedHashMap<>();
  private final Set<SetupPage> seen = EnumSet.noneOf(SetupPage.class);
  private final ReadOnlyObjectWrapper<SetupPage> page = new ReadOnlyObjectWrapper<>(SetupPage.KIND);
  private final ReadOnlyStringWrapper savedName = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<List<Problem>> refused =
      new ReadOnlyObjectWrapper<>(List.of());

  /// @param dates how a date is proposed
  public SetupViewModel(
      ProfileService service,
      Proposals proposals,
      LocalDate today,
      Function<LocalDate, String> dates) {
    this.service = service;
    this.proposals = proposals;
    this.dates = dates;
    for (Field field : RegisterType.of(OrgProfile.class).fields()) {
      texts.put(field.name(), new SimpleStringProperty(""));
    }
    service.profile().ifPresentOrElse(this::answerAsSaved, () -> proposeDate(today));
    page.subscribe(seen::add);
    texts.values().forEach(text -> text.addListener(observable -> touched()));
    text("kind").addListener(observable -> proposeForKind());
  }

  /// What is typed in the component `field`, as in a [Draft].
  public StringProperty text(String field) {
    StringProperty text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException("the profile has no " + field);
    }
    return text;
  }

  public ReadOnlyObjectProperty<SetupPage> page() {
    return page.getReadOnlyProperty();
  }

  /// Whether the six answers are in the data.
  public ReadOnlyBooleanProperty saved() {
    return saved.getReadOnlyProperty();
  }

  /// Whether something was typed since they were saved.
  public ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  /// What the last attempt to save was refused for.
  public ReadOnlyObjectProperty<List<Problem>> refused() {
    return refused.getReadOnlyProperty();
  }

  public Optional<InstitutionKind> kind() {
    String key = text("kind").get();
    return Arrays.stream(InstitutionKind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst();
  }

  /// The keys of the businesses chosen so far.
  public List<String> businesses() {
    return Arrays.stream(text("businesses").get().split(",", -1))
        .filter(key -> !key.isBlank())
        .toList();
  }

  public boolean does(Business business) {
    return businesses().contains(business.key());
  }

  /// The official name as it is in the data; empty before the first saving.
  public ReadOnlyStringProperty savedName() {
    return savedName.getReadOnlyProperty();
  }

  /// Which model follows, as far as the answers tell.
  public Optional<ModelChoice> model() {
    return draft().parse() instanceof Draft.Parsed.Good<OrgProfile>(OrgProfile profile)
        ? Optional.of(ModelChoice.of(profile))
        : Optional.empty();
  }

  /// What is wrong on `page`.
  public List<Problem> problems(SetupPage page) {
    Draft<OrgProfile> draft = draft();
    List<Problem> typed =
        page.fields().stream().flatMap(field -> draft.problems(field).stream()).toList();
    if (!typed.isEmpty()
        || !(draft.parse() instanceof Draft.Parsed.Bad<OrgProfile>(List<Problem> all))) {
      return typed;
    }
    return all.stream().filter(problem -> page.fields().contains(problem.field())).toList();
  }

  /// What is wrong with one field, or null.
  public @Nullable Message problem(String field) {
    return problems(pageOf(field)).stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::why)
        .findFirst()
        .orElse(null);
  }

  /// Whether `wanted` can be opened: everything before it is answered.
  public boolean reaches(SetupPage wanted) {
    if (!wanted.isQuestion()) {
      return saved.get();
    }
    return wanted.earlier().stream()
        .allMatch(before -> problems(before).isEmpty() && wasAt(before));
  }

  /// Whether `page` was open before, so that what is proposed there counts as answered.
  public boolean wasAt(SetupPage page) {
    return saved.get() || seen.contains(page);
  }

  public void go(SetupPage wanted) {
    if (reaches(wanted)) {
      page.set(wanted);
    }
  }

  public void back() {
    page.set(page.get().before());
  }

  /// Goes on; after the sixth question, and on the page of later ones, the answers are saved first.
  public void next() {
    SetupPage here = page.get();
    if (!problems(here).isEmpty()) {
      return;
    }
    if (here.next().isQuestion()) {
      page.set(here.next());
    } else if (here != SetupPage.EFFECTIVE || save()) {
      page.set(here.next());
    }
  }

  /// Saves everything typed as one action; false when it was refused.
  public boolean save() {
    return switch (service.save(draft())) {
      case ProfileService.Outcome.Saved(OrgProfile profile) -> {
        savedName.set(profile.officialName());
        saved.set(true);
        changed.set(false);
        refused.set(List.of());
        yield true;
      }
      case ProfileService.Outcome.Refused(List<Problem> problems) -> {
        refused.set(problems);
        problems.stream().findFirst().ifPresent(first -> page.set(pageOf(first.field())));
        yield false;
      }
    };
  }

  private Draft<OrgProfile> draft() {
    Draft<OrgProfile> draft = Draft.empty(OrgProfile.class);
    for (Map.Entry<String, StringProperty> text : texts.entrySet()) {
      draft = draft.with(text.getKey(), text.getValue().get());
    }
    return draft;
  }

  private static SetupPage pageOf(String field) {
    return Arrays.stream(SetupPage.values())
        .filter(page -> page.fields().contains(field))
        .findFirst()
        .orElseThrow();
  }

  private void answerAsSaved(OrgProfile profile) {
    Draft<OrgProfile> draft = Draft.of(OrgProfile.class, profile);
    texts.forEach((field, text) -> text.set(draft.text(field)));
    text("effectiveOn").set(dates.apply(profile.effectiveOn()));
    savedName.set(profile.officialName());
    saved.set(true);
    page.set(SetupPage.FOLLOWS);
  }

  private void proposeDate(LocalDate today) {
    text("effectiveOn").set(dates.apply(today));
  }

  private void touched() {
    changed.set(true);
    refused.set(List.of());
  }

  /// Another kind calls itself otherwise; what somebody typed stays.
  private void proposeForKind() {
    kind()
        .ifPresent(
            kind -> {
              propose("shortName", proposals.shortName(kind));
              propose("headTitle", proposals.headTitle(kind));
            });
  }

  private void propose(String field, String proposal) {
    String now = text(field).get();
    if (now.isBlank() || now.equals(proposed.get(field))) {
      text(field).set(proposal);
      proposed.put(field, proposal);
    }
  }
}
