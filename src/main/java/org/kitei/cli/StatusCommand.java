package org.kitei.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.catalogue.Proof;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.duty.StatusService.Report;
import picocli.CommandLine;

/// How the institution stands on a day, duty by duty.
@CommandLine.Command(name = "status", description = "cli.status.about")
public final class StatusCommand implements Command {
  private final Supplier<StatusService> status;
  private final Supplier<LocalDate> today;

  @CommandLine.Option(names = "--json", description = "cli.option.json")
  private boolean json;

  @CommandLine.Option(names = "--date", paramLabel = "D", description = "cli.status.date")
  private @Nullable String date;

  public StatusCommand(Supplier<StatusService> status, Supplier<LocalDate> today) {
    this.status = status;
    this.today = today;
  }

  @Override
  public int run(Console console) {
    LocalDate day = Given.date("--date", date, today.get());
    Report report = status.get().on(day).orElseThrow(() -> Refused.because("cli.no-profile"));
    if (json) {
      console.json(Listing.of(report, console.words()));
    } else {
      counts(console, report);
      report.findings().forEach(finding -> console.line(tabbed(finding, console.words())));
    }
    return DONE;
  }

  /// One line for each status with its number of duties, and how many of them are best effort.
  static void counts(Console console, Report report) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    report.findings().forEach(finding -> counts.merge(finding.status(), 1, Integer::sum));
    console.say("cli.status.on", report.profile().officialName(), report.date());
    for (Status each : Status.values()) {
      String word = console.words().say(WordKeys.choice(each));
      console.line("  " + word + " " + counts.getOrDefault(each, 0));
    }
    List<Finding> efforts =
        report.findings().stream()
            .filter(finding -> finding.entry().kind() == EntryKind.EFFORT)
            .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
            .toList();
    long met = efforts.stream().filter(finding -> finding.status() == Status.MET).count();
    console.say("cli.status.efforts", efforts.size(), met);
  }

  private static String tabbed(Finding finding, Words words) {
    return String.join(
        "\t",
        finding.entry().id().toString(),
        words.say(WordKeys.choice(finding.status())),
        finding.requirement().title().in(words.language()));
  }

  /// The shape of `status --json`.
  record Listing(LocalDate date, ProfileLine profile, List<FindingLine> findings) {
    static Listing of(Report report, Words words) {
      return new Listing(
          report.date(),
          ProfileLine.of(report),
          report.findings().stream().map(finding -> FindingLine.of(finding, words)).toList());
    }
  }

  /// The institution in `status --json`.
  ///
  /// @param model the model regulation, or null where the original has none
  /// @param adopted the day on which the regulation was adopted, or null while none is
  record ProfileLine(
      String kind, Set<Business> businesses, @Nullable Source model, @Nullable LocalDate adopted) {

    static ProfileLine of(Report report) {
      Optional<LocalDate> adopted =
          report
              .adopted()
              .map(version -> version.document().adoptedOn())
              .filter(day -> !day.isAfter(report.date()));
      return new ProfileLine(
          report.profile().kind().commandLineKey(),
          new TreeSet<>(report.profile().businesses()),
          report.model() instanceof ModelChoice.Model model ? model.source() : null,
          adopted.orElse(null));
    }
  }

  /// A finding in `status --json`; its sentences are in the language that was asked for.
  ///
  /// @param due by when it is to be done, or to which day what is met lasts; null for neither
  record FindingLine(
      String id,
      String requirement,
      Status status,
      Proof proof,
      List<Finding.Evidence> evidence,
      List<String> missing,
      String reason,
      @Nullable LocalDate due,
      String fix) {

    static FindingLine of(Finding finding, Words words) {
      return new FindingLine(
          finding.entry().id().toString(),
          finding.requirement().id(),
          finding.status(),
          finding.requirement().proof(),
          finding.evidence(),
          finding.missing().stream().map(sentence -> sentence.in(words)).toList(),
          words.say(finding.reason()),
          finding.due() == null ? finding.until() : finding.due(),
          finding.requirement().fix());
    }
  }
}
