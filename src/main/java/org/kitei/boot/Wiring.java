package org.kitei.boot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.kitei.cli.AdoptCommand;
import org.kitei.cli.CatalogueCommand;
import org.kitei.cli.CheckCommand;
import org.kitei.cli.Cli;
import org.kitei.cli.Command;
import org.kitei.cli.DemoCommand;
import org.kitei.cli.ExportCommand;
import org.kitei.cli.Failures;
import org.kitei.cli.Globals;
import org.kitei.cli.ImportCommand;
import org.kitei.cli.IncidentClockCommand;
import org.kitei.cli.IncidentCommand;
import org.kitei.cli.IncidentNewCommand;
import org.kitei.cli.OpenCommand;
import org.kitei.cli.PrintCommand;
import org.kitei.cli.RegistersCommand;
import org.kitei.cli.Samples;
import org.kitei.cli.SelfCheckCommand;
import org.kitei.cli.StatusCommand;
import org.kitei.platform.LogFile;
import org.kitei.platform.Settings;
import org.kitei.platform.TokyoPresent;
import org.kitei.platform.UsualFolder;
import org.kitei.port.Present;
import org.kitei.ui.shell.Machine;

/// Builds the parts by constructor, each when it is first asked for: a command opens no more than
/// it needs. Closing goes the other way round.
final class Wiring {
  private final Globals globals = new Globals();
  private final Present present = new TokyoPresent();
  private final Shared shared = new Shared();
  private final Map<String, String> environment;

  private final Lazy<Path> data = new Lazy<>(this::folder);
  private final Lazy<Workplace> reading =
      new Lazy<>(() -> Workplace.reading(folder(), shared, present));
  private final Lazy<Workplace> writing =
      new Lazy<>(() -> Workplace.writing(folder(), shared, present, who()));

  Wiring(Map<String, String> environment) {
    this.environment = environment;
  }

  Cli cli() {
    Failures failures = new LoggedFailures(LogFile.beside(data));
    return new Cli(globals, commands(failures), shared::words, failures, this::close, version());
  }

  private List<Command> commands(Failures failures) {
    Supplier<LocalDate> today = present::today;
    Samples samples = new SampleFolders(shared, present, this::who);
    return List.of(
        new OpenCommand(
            new DesktopWindow(
                environment, data, globals::lang, shared, present, this::who, version()),
            samples,
            today),
        new DemoCommand(samples, data, today),
        new CatalogueCommand(shared::catalogue),
        new AdoptCommand(() -> writing.get().profiles(), () -> writing.get().adoption(), today),
        new StatusCommand(() -> reading.get().status(), today),
        new RegistersCommand(shared::registers),
        new ExportCommand(shared::registers, () -> reading.get().exporting()),
        new ImportCommand(shared::registers, () -> writing.get().importing()),
        new PrintCommand(shared::papers, () -> reading.get().papers()),
        new IncidentCommand(
            new IncidentNewCommand(
                () -> writing.get().incidents(), () -> writing.get().incidentService()),
            new IncidentClockCommand(() -> reading.get().incidents())),
        new CheckCommand(() -> reading.get().checkup()),
        new SelfCheckCommand(SelfChecks.all(shared, present), failures));
  }

  private Path folder() {
    Path asked = globals.data();
    return asked != null
        ? asked
        : UsualFolder.of(
            environment,
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
  }

  /// The name given with `--as`, else the one set in the window, else that of the machine's
  /// account.
  private String who() {
    String asked = globals.as();
    return asked != null
        ? asked
        : new Settings(data.get())
            .find(Machine.NAME)
            .orElseGet(() -> System.getProperty("user.name", "?"));
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Wiring.class.getPackage().getImplementationVersion(), "0.1.0");
  }

  private void close() {
    close(writing);
    close(reading);
  }

  private static void close(Lazy<Workplace> place) {
    Workplace opened = place.ifBuilt();
    if (opened != null) {
      opened.close();
    }
  }
}
