package org.kitei.ui.incident;

import java.util.List;
import java.util.stream.Collectors;
import org.kitei.domain.incident.Span;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// How the ways of reading a rule are said.
final class Readings {
  private Readings() {}

  /// One after the other, a line each.
  static String said(Words words, List<Span> spans) {
    return spans.stream().map(span -> said(words, span)).collect(Collectors.joining("\n"));
  }

  static String said(Words words, Span span) {
    return span.unit() == Span.Unit.HOURS
        ? hours(words, span)
        : words.say(
            "incident.rules.reading",
            words.say(WordKeys.choice(span.countFrom())),
            words.say(WordKeys.choice(span.unit()), span.amount()),
            words.say(WordKeys.choice(span.ifClosed())));
  }

  /// Without what becomes of a closed day, where nothing does.
  static String brief(Words words, Span span) {
    return span.unit() == Span.Unit.HOURS || span.ifClosed() != Span.IfClosed.STAY
        ? said(words, span)
        : words.say(
            "incident.clock.reading",
            words.say(WordKeys.choice(span.countFrom())),
            words.say(WordKeys.choice(span.unit()), span.amount()));
  }

  private static String hours(Words words, Span span) {
    return span.amount() == 0
        ? words.say("incident.rules.at-once")
        : words.say(WordKeys.choice(span.unit()), span.amount());
  }
}
