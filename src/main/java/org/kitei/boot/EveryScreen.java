package org.kitei.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import org.kitei.cli.Samples;
import org.kitei.cli.SelfCheckCommand;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.shared.Message;
import org.kitei.platform.Settings;
import org.kitei.port.Present;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.shell.Parts;
import org.kitei.ui.shell.ScreenCheck;

/// Every screen in both languages, drawn where nobody sees it.
record EveryScreen(Shared shared, Present present) implements SelfCheckCommand.Part {
  @Override
  public Message name() {
    return Message.of("cli.self-check.screens");
  }

  @Override
  public void run() throws SelfCheckCommand.Skipped {
    start();
    try {
      Path scratch = Files.createTempDirectory("kitei-self-check");
      try {
        tried(scratch.resolve("data"));
      } finally {
        SampleFolders.discard(scratch);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void start() throws SelfCheckCommand.Skipped {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try {
      Platform.startup(() -> {});
      Platform.setImplicitExit(false);
    } catch (UnsupportedOperationException | LinkageError lacking) {
      throw new SelfCheckCommand.Skipped(
          Message.of("cli.self-check.no-toolkit", String.valueOf(lacking.getMessage())));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
  }

  private void tried(Path folder) {
    new SampleFolders(shared, present, () -> "self-check")
        .make(folder, new Samples.Order(InstitutionKind.CLINIC, present.today(), 1, 0, 8, 6));
    try (Workplace place = Workplace.create(folder, shared, present, "self-check")) {
      Parts parts = WindowParts.of(place, shared, present);
      ScreenCheck.run(
          parts,
          WindowParts.around(
              shared,
              new NoFiles(),
              failed -> Tasks.atOnce(EveryScreen::broken),
              language -> {},
              () -> parts,
              WindowParts.machine(new Settings(folder), "self-check", "")));
    }
  }

  private static void broken(Throwable failure) {
    throw new IllegalStateException(failure);
  }

  /// Nobody is asked.
  private static final class NoFiles implements FileDialogs {
    @Override
    public Optional<Path> save(String title, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> open(String title, String kind, String... types) {
      return Optional.empty();
    }
  }
}
