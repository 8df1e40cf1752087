package org.kitei.domain.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Provenance;

/// Whom to tell of what, and by when. It applies to the kinds it names, and where a question it
/// names is answered with yes or not yet.
///
/// @param key never changes
/// @param says what the rule gives, in our words
/// @param more how many people it lets pass where it asks for people
/// @param readings how long it gives, once for each way of reading it; empty where the situation
///   decides
/// @param extended what counts instead where `extending` is answered with yes
/// @param groups whom it binds; empty for everybody
public record DeadlineRule(
    String key,
    Party to,
    Bilingual title,
    Bilingual says,
    Set<IncidentKind> kinds,
    Set<Question> questions,
    int more,
    List<Span> readings,
    @Nullable Question extending,
    List<Span> extended,
    Set<Group> groups,
    Provenance provenance) {
  public DeadlineRule {
    kinds = Set.copyOf(kinds);
    questions = Set.copyOf(questions);
    readings = List.copyOf(readings);
    extended = List.copyOf(extended);
    groups = Set.copyOf(groups);
    if (kinds.isEmpty() && questions.isEmpty()) {
      throw new IllegalArgumentException(key + " never applies");
    }
    if (extending == null != extended.isEmpty()) {
      throw new IllegalArgumentException(key + " gives more time and does not say when");
    }
  }

  /// The same with the amounts the institution set.
  DeadlineRule with(DeadlineChange change) {
    Integer longer = change.extended();
    return new DeadlineRule(
        key,
        to,
        title,
        says,
        kinds,
        questions,
        more,
        changed(readings, change.soonest(), change.latest()),
        extending,
        longer == null ? extended : changed(extended, longer, longer),
        groups,
        change.provenance());
  }

  /// The first way of reading takes the sooner amount, the others the later one; where there is but
  /// one and the amounts differ, the later becomes a second.
  private static List<Span> changed(List<Span> spans, int soonest, int latest) {
    if (spans.isEmpty()) {
      Span.CountFrom from = Span.CountFrom.DAY_AFTER;
      return List.of(
          new Span(soonest, Span.Unit.DAYS, from, Span.IfClosed.STAY),
          new Span(latest, Span.Unit.DAYS, from, Span.IfClosed.STAY));
    }
    Span first = spans.getFirst();
    if (spans.size() == 1 && soonest != latest) {
      return List.of(first.of(soonest), first.of(latest));
    }
    return spans.stream().map(each -> each.of(each.equals(first) ? soonest : latest)).toList();
  }
}
