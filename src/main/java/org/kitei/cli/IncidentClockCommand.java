package org.kitei.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.Party;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.incident.IncidentViews;
import picocli.CommandLine;

/// Whom to tell of an incident, in which order, and by when.
@CommandLine.Command(name = "clock", description = "cli.incident.clock.about")
public final class IncidentClockCommand implements Command {
  private final Supplier<IncidentViews> views;

  @CommandLine.Parameters(index = "0", paramLabel = "ID", description = "cli.incident.clock.id")
  private String number = "";

  @CommandLine.Option(names = "--json", description = "cli.option.json")
  private boolean json;

  public IncidentClockCommand(Supplier<IncidentViews> views) {
    this.views = views;
  }

  @Override
  public int run(Console console) {
    Row<Incident> row =
        views
            .get()
            .find(number.strip().toUpperCase(Locale.ROOT))
            .orElseThrow(() -> Refused.because("cli.incident.unknown", Given.shown(number)));
    List<Deadline> deadlines = views.get().clock(row);
    if (json) {
      console.json(Listing.of(row.value(), deadlines, console.words()));
    } else {
      deadlines.stream()
          .filter(Deadline::applies)
          .forEach(each -> console.line(tabbed(each, console.words())));
    }
    return DONE;
  }

  private static String tabbed(Deadline deadline, Words words) {
    LocalDateTime done = deadline.doneAt();
    String due = Objects.toString(deadline.due(), words.say("cli.incident.no-day"));
    return String.join(
        "\t",
        deadline.rule().title().in(words.language()),
        done == null ? due : words.say("cli.incident.done", done.toString()),
        deadline.rule().says().in(words.language()),
        words.say(WordKeys.choice(deadline.rule().provenance().certainty())));
  }

  /// The shape of `incident clock --json`.
  record Listing(String incident, String noticed, List<DeadlineLine> deadlines) {
    static Listing of(Incident incident, List<Deadline> deadlines, Words words) {
      return new Listing(
          incident.number(),
          incident.noticedAt().toString(),
          deadlines.stream().map(each -> DeadlineLine.of(each, words)).toList());
    }
  }

  /// A deadline in `incident clock --json`; its sentences are in the language that was asked for. A
  /// deadline in days is a date, one in hours an hour.
  ///
  /// @param due act by: the earlier reading; null where a day is to be set
  /// @param latest the later reading
  record DeadlineLine(
      String key,
      Party to,
      @Nullable String due,
      @Nullable String latest,
      boolean applies,
      String because,
      String rule,
      String source,
      Certainty certainty,
      LocalDate confirmedOn,
      @Nullable String doneAt) {

    static DeadlineLine of(Deadline deadline, Words words) {
      return new DeadlineLine(
          deadline.rule().key(),
          deadline.rule().to(),
          Objects.toString(deadline.due(), null),
          Objects.toString(deadline.latest(), null),
          deadline.applies(),
          deadline.because().stream().map(words::say).collect(Collectors.joining(" ")),
          deadline.rule().says().in(words.language()),
          deadline.rule().provenance().source(),
          deadline.rule().provenance().certainty(),
          deadline.rule().provenance().confirmedOn(),
          Objects.toString(deadline.doneAt(), null));
    }
  }
}
