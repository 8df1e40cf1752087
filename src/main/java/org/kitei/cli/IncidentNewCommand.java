package org.kitei.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Problem;
import org.kitei.usecase.incident.Beginning;
import org.kitei.usecase.incident.IncidentOutcome;
import org.kitei.usecase.incident.IncidentService;
import org.kitei.usecase.incident.IncidentViews;
import picocli.CommandLine;

/// Writes down that something happened, and prints its number.
@CommandLine.Command(name = "new", description = "cli.incident.new.about")
public final class IncidentNewCommand implements Command {
  /// More people than live in the country.
  private static final int MOST = 200_000_000;

  private final Supplier<IncidentViews> views;
  private final Supplier<IncidentService> incidents;

  @CommandLine.Option(
      names = "--kind",
      required = true,
      paramLabel = "K",
      description = "cli.incident.new.kind")
  private String kind = "";

  @CommandLine.Option(
      names = "--noticed",
      required = true,
      paramLabel = "ISO",
      description = "cli.incident.new.noticed")
  private String noticed = "";

  @CommandLine.Option(names = "--by", paramLabel = "ROW", description = "cli.incident.new.by")
  private @Nullable String by;

  @CommandLine.Option(
      names = "--special-care",
      paramLabel = "yes|no",
      description = "cli.incident.new.special-care")
  private @Nullable String specialCare;

  @CommandLine.Option(
      names = "--property-damage",
      paramLabel = "yes|no",
      description = "cli.incident.new.property-damage")
  private @Nullable String propertyDamage;

  @CommandLine.Option(names = "--people", paramLabel = "N", description = "cli.incident.new.people")
  private @Nullable String people;

  @CommandLine.Option(
      names = "--malicious",
      paramLabel = "yes|no",
      description = "cli.incident.new.malicious")
  private @Nullable String malicious;

  @CommandLine.Option(
      names = "--care-disturbed",
      paramLabel = "yes|no",
      description = "cli.incident.new.care-disturbed")
  private @Nullable String careDisturbed;

  public IncidentNewCommand(Supplier<IncidentViews> views, Supplier<IncidentService> incidents) {
    this.views = views;
    this.incidents = incidents;
  }

  @Override
  public int run(Console console) {
    IncidentKind what =
        Keyed.of(
            IncidentKind.class,
            Given.oneOf(
                "--kind", kind, Arrays.stream(IncidentKind.values()).map(Keyed::key).toList()));
    Answers answers =
        new Answers(
            Given.yesNo("--special-care", specialCare),
            Given.yesNo("--property-damage", propertyDamage),
            people == null ? null : Given.number("--people", people, 0, 0, MOST),
            Given.yesNo("--malicious", malicious),
            Given.yesNo("--care-disturbed", careDisturbed));
    var at = Given.moment("--noticed", noticed);
    Beginning beginning = new Beginning(what, null, at, person(), answers, false);
    switch (incidents.get().begin(beginning)) {
      case IncidentOutcome.Done(Row<Incident> row) -> console.line(row.value().number());
      case IncidentOutcome.Refused(var problems) -> throw refused(problems.getFirst());
      case IncidentOutcome.NotNow(var reason) -> throw new Refused(reason);
    }
    return DONE;
  }

  private static Refused refused(Problem problem) {
    return switch (problem.field()) {
      case "noticedAt" -> Refused.because("cli.text", "--noticed", problem.why());
      case "noticedBy" -> Refused.because("cli.text", "--by", problem.why());
      default -> new Refused(problem.why());
    };
  }

  private @Nullable Ref<Staff> person() {
    String row = by;
    if (row == null) {
      return null;
    }
    RegisterType<Staff> type = RegisterType.of(Staff.class);
    return views.get().people().stream()
        .filter(each -> type.number(each).equals(row.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(each -> new Ref<Staff>(each.id()))
        .orElseThrow(() -> Refused.because("cli.incident.nobody", Given.shown(row)));
  }
}
