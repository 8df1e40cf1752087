package org.kitei.boot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kitei.cli.CatalogueCommand;
import org.kitei.cli.Cli;
import org.kitei.cli.Command;
import org.kitei.cli.Failures;
import org.kitei.cli.Globals;
import org.kitei.cli.RegistersCommand;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.register.Registers;
import org.kitei.platform.BundleWords;
import org.kitei.platform.LogFile;
import org.kitei.platform.UsualFolder;
import org.kitei.storage.catalogue.JsonCatalogue;

/// Builds the parts by constructor, each when it is first asked for: a command opens no more than
/// it needs.
final class Wiring {
  private final Globals globals = new Globals();
  private final Map<String, String> environment;

  private final Lazy<Catalogue> catalogue = new Lazy<>(() -> new JsonCatalogue().catalogue());
  private final Lazy<Registers> registers = new Lazy<>(AllRegisters::list);
  private final Lazy<Path> data = new Lazy<>(this::folder);

  Wiring(Map<String, String> environment) {
    this.environment = environment;
  }

  Cli cli() {
    Failures failures = new LoggedFailures(LogFile.beside(data));
    return new Cli(globals, commands(), BundleWords::new, failures, version());
  }

  private List<Command> commands() {
    return List.of(new CatalogueCommand(catalogue), new RegistersCommand(registers));
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

  private static String version() {
    return Objects.requireNonNullElse(
        Wiring.class.getPackage().getImplementationVersion(), "0.1.0");
  }
}
