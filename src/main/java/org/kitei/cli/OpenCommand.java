package org.kitei.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.paper.ChapterChecklist;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.usecase.paper.PaperService;
import picocli.CommandLine;

/// Opens the window, or does the main job without one.
@CommandLine.Command(name = "open", description = "cli.open.about")
public final class OpenCommand implements Command {
  private final Window window;
  private final Samples samples;
  private final Supplier<LocalDate> today;

  @CommandLine.Option(
      names = "--sample-if-no-display",
      paramLabel = "DIR",
      description = "cli.open.sample")
  private @Nullable String sample;

  public OpenCommand(Window window, Samples samples, Supplier<LocalDate> today) {
    this.window = window;
    this.samples = samples;
    this.today = today;
  }

  @Override
  public int run(Console console) {
    Path folder = sample == null ? null : Given.path("--sample-if-no-display", sample);
    try {
      window.show();
    } catch (Window.NoDisplay none) {
      if (folder == null) {
        throw Refused.because("cli.open.no-display");
      }
      console.say("cli.open.without-window");
      withoutWindow(console, folder);
    }
    return DONE;
  }

  private void withoutWindow(Console console, Path folder) {
    Samples.Order order = new Samples.Order(InstitutionKind.CLINIC, today.get(), 1, 1, 8, 6);
    try (Samples.Opened clinic = samples.open(folder, order)) {
      StatusCommand.counts(console, clinic.status().on(today.get()).orElseThrow());
      console.say("cli.open.papers");
      for (String key : List.of(RegulationPaper.KEY, ChapterChecklist.KEY)) {
        PaperKind kind = clinic.papers().find(key).orElseThrow();
        OutFile file = OutFile.at(folder.resolve(key + ".pdf").toString());
        if (clinic.papers().pdf(kind, false) instanceof PaperService.Outcome.Made(byte[] bytes)) {
          file.write(bytes);
          console.line("  " + console.words().say(kind.title()) + "  " + file.path());
        }
      }
    }
  }
}
