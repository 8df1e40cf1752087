package org.kitei.ui.incident;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.incident.Beginning;
import org.kitei.usecase.incident.IncidentOutcome;
import org.kitei.usecase.register.RegisterViews.Target;

/// It happened: what, when, by whom. What is typed is kept until it is saved.
public final class NewIncidentViewModel {
  static final String KIND = "kind";
  static final String TITLE = "title";
  static final String NOTICED_AT = "noticedAt";
  static final String NOTICED_BY = "noticedBy";
  static final String DRILL = "drill";

  private final IncidentWork work;
  private final Words words;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private Map<String, Message> problems = new HashMap<>();
  private boolean unkept;

  public NewIncidentViewModel(IncidentWork work, Words words) {
    this.work = work;
    this.words = words;
    Map<String, String> kept = work.drafts().begun();
    for (String name : List.of(KIND, TITLE, NOTICED_AT, NOTICED_BY, DRILL)) {
      StringProperty text = new SimpleStringProperty(kept.getOrDefault(name, ""));
      texts.put(name, text);
    }
    if (text(NOTICED_AT).get().isBlank()) {
      text(NOTICED_AT).set(Moments.typed(work.now().get()));
    }
    texts.forEach((name, text) -> text.addListener((seen, before, now) -> typed(name)));
  }

  public StringProperty text(String name) {
    StringProperty text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException(name);
    }
    return text;
  }

  /// Changes with every letter typed, and with every problem.
  public ReadOnlyIntegerProperty looks() {
    return looks.getReadOnlyProperty();
  }

  private void typed(String name) {
    problems.remove(name);
    unkept = true;
    look();
  }

  private void look() {
    looks.set(looks.get() + 1);
  }

  public Optional<Message> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  /// What to do first; empty until it is said what happened.
  public Optional<FirstResponse> first() {
    return kind().map(work.views()::first);
  }

  public Optional<IncidentKind> kind() {
    for (IncidentKind each : IncidentKind.values()) {
      if (each.key().equals(text(KIND).get())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public boolean isDrill() {
    return text(DRILL).get().equals("yes");
  }

  /// The field of the person who noticed it, for the box that finds people.
  Field person() {
    return RegisterType.of(Incident.class).field(NOTICED_BY);
  }

  List<Target> people() {
    return work.registers().targets(person(), Set.of(), words);
  }

  /// Keeps what is typed, sealed.
  public void keep() {
    if (unkept) {
      unkept = false;
      Map<String, String> typed = new LinkedHashMap<>();
      texts.forEach((name, text) -> typed.put(name, text.get()));
      typed.values().removeIf(String::isBlank);
      work.drafts().keepBegun(typed);
    }
  }

  /// The new incident's row, or empty with problems at the fields.
  public Optional<Long> begin() {
    problems = new HashMap<>();
    Optional<IncidentKind> kind = kind();
    Optional<LocalDateTime> at =
        Moments.read(text(NOTICED_AT).get(), work.now().get().toLocalDate());
    if (kind.isEmpty()) {
      problems.put(KIND, Message.of("incident.problem.kind"));
    }
    if (at.isEmpty()) {
      problems.put(NOTICED_AT, Message.of("incident.problem.moment"));
    }
    Optional<Ref<Staff>> person = Ref.read(text(NOTICED_BY).get());
    if (person.isEmpty() && !text(NOTICED_BY).get().isBlank()) {
      problems.put(NOTICED_BY, Message.of("incident.problem.nobody"));
    }
    if (!problems.isEmpty()) {
      look();
      return Optional.empty();
    }
    return begun(
        work.incidents()
            .begin(
                new Beginning(
                    kind.orElseThrow(),
                    text(TITLE).get(),
                    at.orElseThrow(),
                    person.orElse(null),
                    Answers.NONE,
                    isDrill())));
  }

  private Optional<Long> begun(IncidentOutcome outcome) {
    return switch (outcome) {
      case IncidentOutcome.Done(var row) -> {
        unkept = false;
        yield Optional.of(row.id());
      }
      case IncidentOutcome.Refused(List<Problem> refused) -> {
        refused.forEach(each -> problems.put(each.field(), each.why()));
        look();
        yield Optional.empty();
      }
      case IncidentOutcome.NotNow(Message reason) -> {
        problems.put(KIND, reason);
        look();
        yield Optional.empty();
      }
    };
  }
}
