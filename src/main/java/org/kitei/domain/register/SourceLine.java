package org.kitei.domain.register;

import java.time.LocalDate;
import java.util.function.Function;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Provenance;
import org.kitei.domain.shared.Provenance.SetHere;

/// Where a rule stands, with its days, how sure it is, and who set it here, in one line.
public final class SourceLine {
  private SourceLine() {}

  /// @param day how a day is said there
  public static Message of(Provenance from, Function<LocalDate, String> day) {
    Message sure = Message.of(WordKeys.choice(from.certainty()));
    String confirmed = day.apply(from.confirmedOn());
    return from.published() == null
        ? Message.of("register.source.confirmed", named(from), sure, confirmed)
        : Message.of(
            "register.source.published", named(from), sure, day.apply(from.published()), confirmed);
  }

  private static Object named(Provenance from) {
    SetHere set = from.set();
    return set == null
        ? from.source()
        : Message.of("register.source.set", from.source(), set.by(), set.why());
  }
}
