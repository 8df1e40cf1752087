package org.kitei.cli;

import java.util.List;
import picocli.CommandLine;

/// It happened: writes an incident down, or says whom to tell by when.
@CommandLine.Command(name = "incident", description = "cli.incident.about")
public final class IncidentCommand implements Command {
  private final IncidentNewCommand begin;
  private final IncidentClockCommand clock;

  public IncidentCommand(IncidentNewCommand begin, IncidentClockCommand clock) {
    this.begin = begin;
    this.clock = clock;
  }

  @Override
  public List<Command> parts() {
    return List.of(begin, clock);
  }

  @Override
  public int run(Console console) {
    throw Refused.because("cli.incident.which");
  }
}
