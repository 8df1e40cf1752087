package org.kitei.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.port.Checkup;
import org.kitei.port.StoreFailure;
import picocli.CommandLine;

/// Examines the data: structure, history, and every row against the history.
@CommandLine.Command(name = "check", description = "cli.check.about")
public final class CheckCommand implements Command {
  private final Supplier<Checkup> examination;

  @CommandLine.Option(names = "--json", description = "cli.option.json")
  private boolean json;

  public CheckCommand(Supplier<Checkup> examination) {
    this.examination = examination;
  }

  @Override
  public int run(Console console) {
    Checkup checkup;
    try {
      checkup = examination.get();
    } catch (StoreFailure failure) {
      if (json && failure.kind() == StoreFailure.Kind.DAMAGED) {
        console.json(Listing.unreadable(console.words().say(failure.sentence())));
      }
      throw failure;
    }
    if (json) {
      console.json(Listing.of(checkup));
    } else if (checkup.clean()) {
      console.say("cli.check.clean", checkup.entries(), checkup.rows());
    } else {
      checkup.findings().forEach(finding -> console.line(said(console, finding)));
    }
    if (!checkup.clean()) {
      throw Refused.damaged("cli.check.damaged", checkup.findings().size());
    }
    return DONE;
  }

  private static String said(Console console, Checkup.Finding finding) {
    return String.join(
        "\t",
        console.words().say(finding.kind().sentence()),
        text(finding.register()),
        text(finding.row()),
        text(finding.entry()),
        text(finding.detail()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /// The shape of `check --json`.
  record Listing(boolean ok, long entries, long rows, List<FindingLine> findings) {
    static Listing of(Checkup checkup) {
      return new Listing(
          checkup.clean(),
          checkup.entries(),
          checkup.rows(),
          checkup.findings().stream().map(FindingLine::of).toList());
    }

    static Listing unreadable(String why) {
      return new Listing(
          false, 0, 0, List.of(new FindingLine(Checkup.Kind.STRUCTURE, null, null, null, why)));
    }
  }

  /// A finding in `check --json`.
  record FindingLine(
      Checkup.Kind kind,
      @Nullable String register,
      @Nullable Long row,
      @Nullable Long entry,
      @Nullable String detail) {

    static FindingLine of(Checkup.Finding finding) {
      return new FindingLine(
          finding.kind(), finding.register(), finding.row(), finding.entry(), finding.detail());
    }
  }
}
