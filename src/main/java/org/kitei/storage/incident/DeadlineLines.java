package org.kitei.storage.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.DeadlinePack;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.Party;
import org.kitei.domain.incident.Question;
import org.kitei.domain.incident.Span;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Provenance;

/// The rules on deadlines as they stand in their file.
record DeadlineLines(Bilingual title, List<Rule> rules) {
  DeadlinePack pack() {
    return new DeadlinePack(title, rules.stream().map(Rule::rule).toList());
  }

  /// @param more people from which on the rule applies, where it asks for people
  record Rule(
      String key,
      String to,
      Bilingual title,
      Bilingual says,
      @Nullable List<String> kinds,
      @Nullable List<String> questions,
      int more,
      @Nullable List<Reading> readings,
      @Nullable Extended extended,
      @Nullable List<String> groups,
      String source,
      @Nullable String published,
      String confirmedOn,
      String certainty) {
    DeadlineRule rule() {
      return new DeadlineRule(
          key,
          Keyed.of(Party.class, to),
          title,
          says,
          keys(IncidentKind.class, kinds),
          keys(Question.class, questions),
          more,
          spans(readings),
          extended == null ? null : Keyed.of(Question.class, extended.question()),
          extended == null ? List.of() : spans(extended.readings()),
          keys(Group.class, groups),
          provenance(source, published, confirmedOn, certainty));
    }
  }

  /// @param question which, answered with yes, gives more time
  record Extended(String question, List<Reading> readings) {}

  record Reading(int amount, String unit, String countFrom, String ifClosed) {
    Span span() {
      return new Span(
          amount,
          Keyed.of(Span.Unit.class, unit),
          Keyed.of(Span.CountFrom.class, countFrom),
          Keyed.of(Span.IfClosed.class, ifClosed));
    }
  }

  static Provenance provenance(
      String source, @Nullable String published, String confirmedOn, String certainty) {
    return Provenance.of(
        source,
        published == null ? null : LocalDate.parse(published),
        LocalDate.parse(confirmedOn),
        Keyed.of(Certainty.class, certainty));
  }

  private static List<Span> spans(@Nullable List<Reading> readings) {
    return readings == null ? List.of() : readings.stream().map(Reading::span).toList();
  }

  private static <E extends Enum<E> & Keyed> Set<E> keys(
      Class<E> type, @Nullable List<String> keys) {
    return keys == null
        ? Set.of()
        : keys.stream().map(key -> Keyed.of(type, key)).collect(Collectors.toSet());
  }
}
