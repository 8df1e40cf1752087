package org.kitei.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kitei.cli.Samples;
import org.kitei.cli.SelfCheckCommand;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Message;
import org.kitei.port.Present;
import org.kitei.usecase.paper.PaperService;

/// What the self-check tries, each part in a scratch folder that is gone afterwards.
final class SelfChecks {
  private SelfChecks() {}

  static List<SelfCheckCommand.Part> all(Shared shared, Present present) {
    return List.of(new DatabaseAndPaper(shared, present), new EveryScreen(shared, present));
  }

  /// A sample is made, read back, examined and printed.
  private record DatabaseAndPaper(Shared shared, Present present) implements SelfCheckCommand.Part {
    private static final String PDF = "%PDF-";

    @Override
    public Message name() {
      return Message.of("cli.self-check.database");
    }

    @Override
    public void run() {
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

    private void tried(Path folder) {
      new SampleFolders(shared, present, () -> "self-check")
          .make(folder, new Samples.Order(InstitutionKind.CLINIC, present.today(), 1, 0, 8, 6));
      try (Workplace place = Workplace.reading(folder, shared, present)) {
        PaperKind kind = shared.papers().find(RegulationPaper.KEY).orElseThrow();
        if (!place.checkup().clean()
            || !(place.papers().html(kind, false) instanceof PaperService.Outcome.Made)
            || !(place.papers().pdf(kind, false) instanceof PaperService.Outcome.Made(byte[] pdf))
            || !new String(pdf, 0, PDF.length(), StandardCharsets.US_ASCII).equals(PDF)) {
          throw new IllegalStateException("the sample is not as it was made");
        }
      }
    }
  }
}
