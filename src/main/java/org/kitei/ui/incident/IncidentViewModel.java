package org.kitei.ui.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.DeadlinePack;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.incident.Party;
import org.kitei.domain.incident.Question;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.usecase.incident.IncidentOutcome;
import org.kitei.usecase.incident.IncidentView;
import org.kitei.usecase.incident.WhomToCall.Reach;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.RegisterViews.Target;

/// One incident: how it stands, and what is being typed about it. Every text is kept until it is
/// saved.
public final class IncidentViewModel {
  static final String NOTE = "text";
  static final String NOTE_AT = "noteAt";
  static final String AT = "at";
  static final String TOLD = "note";
  static final String PLANNED = "plannedOn";
  static final String PEOPLE = "people";
  static final String WHAT = "what";
  static final String OWNER = "owner";
  static final String DUE = "dueOn";
  static final String LEARNED = "learned";
  static final String OPEN_BECAUSE = "openBecause";
  static final String WHY = "why";

  /// Those who took part in an exercise, as the training's record asks for them.
  static final Field TOOK_PART = RegisterType.of(TrainingRecord.class).field("participants");

  /// Where a problem stands that names a field of the record and not of the form.
  private static final Map<String, String> SHOWN_AT =
      Map.of("managerToldAt", AT, "instruction", TOLD, "closedAt", LEARNED);

  /// Texts that begin with what is known and are no drafts by themselves.
  private static final Set<String> PROPOSED = Set.of(AT);

  private final IncidentWork work;
  private final Words words;
  private final long id;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final Map<String, String> kept;
  private Map<String, Message> problems = new HashMap<>();
  private @Nullable IncidentView shown;
  private @Nullable Message refusal;
  private @Nullable String telling;
  private @Nullable Long correcting;
  private boolean unkept;

  public IncidentViewModel(IncidentWork work, Words words, long id) {
    this.work = work;
    this.words = words;
    this.id = id;
    this.kept = new HashMap<>(work.drafts().of(id));
    this.shown = work.views().view(id).orElse(null);
  }

  /// Changes when something else is to be shown.
  public ReadOnlyIntegerProperty turns() {
    return turns.getReadOnlyProperty();
  }

  /// Changes with every letter typed, and with every problem.
  public ReadOnlyIntegerProperty looks() {
    return looks.getReadOnlyProperty();
  }

  /// Empty where there is no such incident.
  public Optional<IncidentView> shown() {
    return Optional.ofNullable(shown);
  }

  /// Looks at the data anew.
  public void refresh() {
    shown = work.views().view(id).orElse(null);
    turns.set(turns.get() + 1);
  }

  public LocalDateTime now() {
    return work.now().get();
  }

  public DeadlinePack rules() {
    return work.views().rules();
  }

  public FirstResponse first(Incident incident) {
    return work.views().first(incident.kind());
  }

  public Optional<LocalDate> lastPrinted(String paper) {
    return work.views().lastPrinted(paper);
  }

  public List<Reach> whom(Party party) {
    return work.whom().of(party);
  }

  /// The text being typed in one of the forms; what was typed before the program died is there.
  public StringProperty text(String name) {
    return text(name, "");
  }

  private StringProperty text(String name, String proposed) {
    return texts.computeIfAbsent(
        name,
        none -> {
          StringProperty text = new SimpleStringProperty(kept.getOrDefault(name, proposed));
          text.addListener((seen, before, now) -> typed(name));
          return text;
        });
  }

  /// The text of a field of the incident itself, as it stands until it is typed over.
  StringProperty field(Field field, Incident incident) {
    return text(
        field.name(), FieldText.write(RegisterType.of(Incident.class).value(incident, field)));
  }

  private void typed(String name) {
    problems.remove(name);
    unkept = true;
    looks.set(looks.get() + 1);
  }

  public Optional<Message> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  /// Why the last thing could not be done at all, or empty.
  public Optional<Message> refusal() {
    return Optional.ofNullable(refusal);
  }

  /// Keeps what is typed, sealed.
  public void keep() {
    if (unkept && shown != null) {
      unkept = false;
      Map<String, String> typed = new LinkedHashMap<>();
      texts.forEach((name, text) -> typed.put(name, text.get()));
      typed.keySet().removeAll(PROPOSED);
      typed.values().removeIf(String::isBlank);
      work.drafts().keep(id, typed);
    }
  }

  /// The rule whose form is open; null while none is.
  @Nullable String telling() {
    return telling;
  }

  /// Opens the form in which it is said that somebody was told, with the present as its time.
  public void startTelling(@Nullable String rule) {
    telling = rule;
    texts.remove(TOLD);
    texts.remove(PLANNED);
    text(AT).set(Moments.typed(now()));
    problems = new HashMap<>();
    turns.set(turns.get() + 1);
  }

  public void tell() {
    String rule = telling;
    Optional<LocalDateTime> at = moment(AT);
    if (rule != null && at.isPresent()) {
      done(work.telling().tell(id, rule, at.get(), text(TOLD).get()), AT, TOLD);
    }
  }

  public void plan() {
    String rule = telling;
    Optional<LocalDate> day = day(PLANNED);
    if (rule != null && day.isPresent()) {
      done(work.telling().plan(id, rule, day.get()), PLANNED);
    }
  }

  public void untell(String rule) {
    done(work.telling().untell(id, rule));
  }

  /// Answers one of the questions; null takes the answer back.
  public void answer(Question question, @Nullable Boolean yes) {
    answers(old -> old.with(question, yes));
  }

  /// Answers how many people it is about.
  public void answerPeople() {
    String typed = text(PEOPLE).get().strip();
    if (!typed.isEmpty() && !typed.matches("\\d{1,9}")) {
      refuse(PEOPLE, "incident.problem.people");
      return;
    }
    Integer people = typed.isEmpty() ? null : Integer.valueOf(typed);
    answers(old -> old.withPeople(people));
  }

  private void answers(Function<Answers, Answers> change) {
    IncidentView now = shown;
    if (now != null) {
      done(work.incidents().answer(id, change.apply(Answers.of(now.incident()))), PEOPLE);
    }
  }

  /// Saves what happened, to whom, why, and what was done.
  ///
  /// @param typed the texts of the description's form
  public void describe(Function<Function<String, String>, Description> typed, String... names) {
    done(work.incidents().describe(id, typed.apply(name -> text(name).get())), names);
  }

  /// A step of the first quarter of an hour was taken.
  public void taken(String step) {
    noted(work.timeline().note(subject(), now(), step));
  }

  /// The line that is being corrected; null for a new one.
  @Nullable Long correcting() {
    return correcting;
  }

  public void correct(@Nullable Long line, String text) {
    correcting = line;
    text(NOTE).set(text);
    turns.set(turns.get() + 1);
  }

  /// Adds a line to the timeline, or corrects one.
  public void note() {
    Optional<LocalDateTime> at =
        text(NOTE_AT).get().isBlank() ? Optional.of(now()) : moment(NOTE_AT);
    Long line = correcting;
    at.ifPresent(
        moment ->
            noted(
                line == null
                    ? work.timeline().note(subject(), moment, text(NOTE).get())
                    : work.timeline().correct(subject(), line, moment, text(NOTE).get())));
  }

  private void noted(CaseTimeline.Outcome outcome) {
    switch (outcome) {
      case CaseTimeline.Outcome.Added ignored -> {
        correcting = null;
        saved(NOTE, NOTE_AT);
      }
      case CaseTimeline.Outcome.Refused(List<Problem> refused) ->
          refuse(refused, Map.of("at", NOTE_AT));
      case CaseTimeline.Outcome.NotThere(Message reason) -> refuse(reason);
    }
  }

  public void act() {
    Optional<LocalDate> due = day(DUE);
    due.ifPresent(
        day ->
            done(
                work.incidents()
                    .act(
                        id, text(WHAT).get(), Ref.<Staff>read(text(OWNER).get()).orElse(null), day),
                WHAT,
                OWNER,
                DUE));
  }

  public void acted(long action) {
    done(work.incidents().acted(action, now().toLocalDate()));
  }

  public void close() {
    done(
        work.incidents()
            .close(
                id,
                text(LEARNED).get(),
                text(OPEN_BECAUSE).get(),
                Ref.readAll(text(TOOK_PART.name()).get())),
        LEARNED,
        OPEN_BECAUSE,
        TOOK_PART.name());
  }

  /// The rows of those who took part; whoever noticed it did.
  StringProperty tookPart(Incident drill) {
    return text(TOOK_PART.name(), FieldText.write(drill.noticedBy()));
  }

  public void reopen() {
    done(work.incidents().reopen(id, text(WHY).get()), WHY);
  }

  /// @param current whom a row points at, who may have left since
  List<Target> people(Field field, @Nullable Long current) {
    return work.registers().targets(field, current == null ? Set.of() : Set.of(current), words);
  }

  /// A field of the incident itself.
  Field field(String name) {
    return RegisterType.of(Incident.class).field(name);
  }

  private CaseId subject() {
    return CaseId.of(Incident.class, id);
  }

  private Optional<LocalDateTime> moment(String name) {
    Optional<LocalDateTime> moment = Moments.read(text(name).get(), now().toLocalDate());
    if (moment.isEmpty()) {
      refuse(name, "incident.problem.moment");
    }
    return moment;
  }

  private Optional<LocalDate> day(String name) {
    Optional<LocalDate> day = Wareki.parse(text(name).get());
    if (day.isEmpty()) {
      refuse(name, "shared.date.unreadable");
    }
    return day;
  }

  private void done(IncidentOutcome outcome, String... names) {
    switch (outcome) {
      case IncidentOutcome.Done ignored -> saved(names);
      case IncidentOutcome.Refused(List<Problem> refused) -> refuse(refused, SHOWN_AT);
      case IncidentOutcome.NotNow(Message reason) -> refuse(reason);
    }
  }

  /// Forgets the texts that are saved now; all others stay.
  private void saved(String... names) {
    for (String name : names) {
      texts.remove(name);
      kept.remove(name);
    }
    problems = new HashMap<>();
    refusal = null;
    if (List.of(names).contains(PLANNED) || List.of(names).contains(AT)) {
      telling = null;
    }
    unkept = true;
    keep();
    refresh();
  }

  private void refuse(String name, String key) {
    refuse(List.of(Problem.at(name, key)), Map.of());
  }

  private void refuse(List<Problem> refused, Map<String, String> places) {
    problems = new HashMap<>();
    refusal = null;
    refused.forEach(
        each -> problems.put(places.getOrDefault(each.field(), each.field()), each.why()));
    looks.set(looks.get() + 1);
  }

  private void refuse(Message reason) {
    refusal = reason;
    refresh();
  }
}
