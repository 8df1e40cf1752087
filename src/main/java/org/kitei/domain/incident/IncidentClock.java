package org.kitei.domain.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// Whom to tell of an incident and by when. It decides nothing that is not known: a question nobody
/// answered counts as yes, and of several readings of a rule the earlier is the one to act by.
public final class IncidentClock {
  private final Incident incident;
  private final Holidays holidays;

  private IncidentClock(Incident incident, Holidays holidays) {
    this.incident = incident;
    this.holidays = holidays;
  }

  /// One deadline for each rule, in the order of telling.
  ///
  /// @param done what was done about this incident, or planned
  public static List<Deadline> of(
      Incident incident, DeadlinePack pack, Holidays holidays, Collection<Telling> done) {
    IncidentClock clock = new IncidentClock(incident, holidays);
    return pack.rules().stream().map(rule -> clock.deadline(rule, done)).toList();
  }

  private Deadline deadline(DeadlineRule rule, Collection<Telling> done) {
    List<Telling> told = done.stream().filter(each -> each.rule().equals(rule.key())).toList();
    Optional<Telling> first =
        told.stream()
            .filter(each -> each.toldAt() != null)
            .min(Comparator.comparing(each -> Objects.requireNonNull(each.toldAt())));
    List<Message> because = new ArrayList<>(reasons(rule));
    boolean applies = rule.kinds().contains(incident.kind()) || !counting(rule).isEmpty();
    List<Span> spans = spans(rule);
    List<When> ends =
        spans.stream().map(each -> each.after(incident.noticedAt(), holidays)).toList();
    When due = ends.stream().min(Comparator.naturalOrder()).orElse(null);
    When latest = ends.stream().max(Comparator.naturalOrder()).orElse(null);
    if (spans.stream().anyMatch(Span::asksHolidays) && latest != null && !isKnown(latest)) {
      because.add(Message.of("incident.clock.holidays-unknown", holidays.first(), holidays.last()));
    }
    When planned = planned(told);
    return new Deadline(
        rule,
        applies,
        because,
        due == null ? planned : due,
        latest == null ? planned : latest,
        first.map(Telling::toldAt).orElse(null),
        first.map(Telling::by).orElse(null));
  }

  /// The day that was set where the situation decides; of several the last that was said.
  private static @Nullable When planned(List<Telling> told) {
    return told.stream()
        .flatMap(each -> Stream.ofNullable(each.plannedOn()))
        .reduce((before, last) -> last)
        .map(When.On::new)
        .orElse(null);
  }

  /// Where more time depends on a question nobody answered, both are kept.
  private List<Span> spans(DeadlineRule rule) {
    Question extending = rule.extending();
    if (extending == null) {
      return rule.readings();
    }
    return switch (extending.of(incident, rule.more())) {
      case NO -> rule.readings();
      case YES -> rule.extended();
      case OPEN -> Stream.concat(rule.readings().stream(), rule.extended().stream()).toList();
    };
  }

  private List<Question> counting(DeadlineRule rule) {
    return rule.questions().stream()
        .sorted()
        .filter(each -> each.of(incident, rule.more()).counts())
        .toList();
  }

  private List<Message> reasons(DeadlineRule rule) {
    List<Message> reasons = new ArrayList<>();
    if (rule.kinds().contains(incident.kind())) {
      reasons.add(Message.of("incident.clock.kind", Message.of(WordKeys.choice(incident.kind()))));
    }
    List<Question> open = new ArrayList<>();
    for (Question each : counting(rule)) {
      if (each.of(incident, rule.more()) == Question.Answer.OPEN) {
        open.add(each);
      } else {
        reasons.add(Message.of(WordKeys.choice(each, "yes")));
      }
    }
    if (open.size() == 1) {
      reasons.add(Message.of(WordKeys.choice(open.getFirst(), "open")));
    } else if (!open.isEmpty()) {
      reasons.add(
          Message.of(
              "incident.clock.several-open",
              Message.listed(
                  open.stream().map(each -> Message.of(WordKeys.choice(each, "short"))).toList())));
    }
    if (reasons.isEmpty()) {
      reasons.add(Message.of("incident.clock.does-not-apply"));
    }
    Question extending = rule.extending();
    if (extending != null && extending.of(incident, rule.more()) == Question.Answer.OPEN) {
      reasons.add(Message.of("incident.clock.longer-open"));
    }
    return reasons;
  }

  private boolean isKnown(When latest) {
    LocalDateTime end = latest.end();
    LocalDate last = latest instanceof When.On(LocalDate day) ? day : end.toLocalDate();
    LocalDate first = incident.noticedAt().toLocalDate();
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfYear() == 1 || day.equals(first) || day.equals(last))
        .allMatch(holidays::know);
  }
}
