package org.kitei.domain.incident;

import java.util.Optional;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;

/// What was done about an incident, as its timeline keeps it: `told:commission-first`.
///
/// @param what a rule, a question with its answer, or whatever it was done to; empty where the verb
///   says it all
public record IncidentStep(Verb verb, String what) {
  private static final String BETWEEN = ":";

  /// What can be done.
  public enum Verb implements Keyed {
    OPENED("opened"),
    REPORTED("reported"),
    TOLD("told"),
    NOT_TOLD("not-told"),
    PLANNED("planned"),
    ANSWERED("answered"),
    KIND("kind"),
    WRITTEN("written"),
    ACTION_SET("action-set"),
    ACTION_DONE("action-done"),
    CLOSED("closed"),
    CLOSED_OPEN("closed-open"),
    REOPENED("reopened");

    private final String key;

    Verb(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// A part of the description.
  public enum Part implements Keyed {
    TITLE("title"),
    NARRATIVE("narrative"),
    CONCERNED("concerned"),
    CAUSE("cause"),
    MEASURES("measures");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  public static IncidentStep of(Verb verb) {
    return new IncidentStep(verb, "");
  }

  /// As it stands in the timeline.
  public String text() {
    return what.isEmpty() ? verb.key() : verb.key() + BETWEEN + what;
  }

  /// Empty for what is none.
  public static Optional<IncidentStep> read(String text) {
    int at = text.indexOf(BETWEEN);
    String verb = at < 0 ? text : text.substring(0, at);
    for (Verb each : Verb.values()) {
      if (each.key().equals(verb)) {
        return Optional.of(
            new IncidentStep(each, at < 0 ? "" : text.substring(at + BETWEEN.length())));
      }
    }
    return Optional.empty();
  }

  /// The step in one line.
  ///
  /// @param language in which the rules are called
  public Message said(DeadlinePack pack, String language) {
    String key = WordKeys.choice(verb);
    return switch (verb) {
      case TOLD, NOT_TOLD -> Message.of(key, rule(pack, what, language));
      case PLANNED -> {
        String[] parts = what.split(BETWEEN, 2);
        yield Message.of(key, rule(pack, parts[0], language), parts.length < 2 ? "" : parts[1]);
      }
      case ANSWERED -> {
        String[] parts = what.split(BETWEEN, 2);
        yield Message.of(
            key, named(Question.class, parts[0]), answer(parts.length < 2 ? "" : parts[1]));
      }
      case KIND -> Message.of(key, named(IncidentKind.class, what));
      case WRITTEN -> Message.of(key, named(Part.class, what));
      case OPENED, REPORTED, ACTION_SET, ACTION_DONE, CLOSED, CLOSED_OPEN, REOPENED ->
          Message.of(key);
    };
  }

  private static Object answer(String given) {
    return switch (given) {
      case "yes" -> Message.of("register.value.yes");
      case "no" -> Message.of("register.value.no");
      case "" -> Message.of("incident.answer.open");
      default -> given;
    };
  }

  private static Object rule(DeadlinePack pack, String key, String language) {
    return pack.find(key).map(rule -> rule.title().in(language)).orElse(key);
  }

  private static <E extends Enum<E> & Keyed> Object named(Class<E> type, String key) {
    for (E each : type.getEnumConstants()) {
      if (each.key().equals(key)) {
        return Message.of(WordKeys.choice(each));
      }
    }
    return key;
  }
}
