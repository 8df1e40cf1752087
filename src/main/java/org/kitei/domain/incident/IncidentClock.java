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
    List<Deadline.Reading> readings =
        spans(rule).stream()
            .map(span -> new Deadline.Reading(span, span.after(incident.noticedAt(), holidays)))
            .toList();
    because.addAll(closedDays(readings));
    return new Deadline(
        rule,
        applies,
        because,
        readings,
        planned(told),
        first.map(Telling::toldAt).orElse(null),
        first.map(Telling::by).orElse(null));
  }

  /// What is to be known about the closed days that were counted: years nobody knows the holidays
  /// of, and days the institution set itself.
  private List<Message> closedDays(List<Deadline.Reading> readings) {
    List<Message> said = new ArrayList<>();
    LocalDate first = incident.noticedAt().toLocalDate();
    Optional<LocalDate> last =
        readings.stream()
            .filter(reading -> reading.span().asksHolidays())
            .map(reading -> day(reading.end()))
            .max(Comparator.naturalOrder());
    if (last.isPresent() && !isKnown(first, last.get())) {
      said.add(Message.of("incident.clock.holidays-unknown", holidays.first(), holidays.last()));
    }
    last.map(until -> holidays.own(first, until))
        .filter(own -> !own.isEmpty())
        .ifPresent(own -> said.add(Message.of("incident.clock.own-days", listed(own))));
    return said;
  }

  private static Message listed(List<HolidayChange> own) {
    return Message.listed(
        own.stream()
            .map(
                each ->
                    Message.of(
                        each.closed() ? "incident.rules.day" : "incident.rules.day-open",
                        each.day().getMonthValue(),
                        each.day().getDayOfMonth(),
                        each.name()))
            .toList());
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

  private boolean isKnown(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfYear() == 1 || day.equals(first) || day.equals(last))
        .allMatch(holidays::know);
  }

  private static LocalDate day(When when) {
    return switch (when) {
      case When.At(LocalDateTime hour) -> hour.toLocalDate();
      case When.On(LocalDate day) -> day;
    };
  }
}
