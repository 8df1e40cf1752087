package org.kitei.cli;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.port.StoreFailure;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.paper.PaperService.Outcome;
import picocli.CommandLine;

/// Lists the papers there are, or writes one into a file.
@CommandLine.Command(name = "print", description = "cli.print.about")
public final class PrintCommand implements Command {
  private final Supplier<PaperKinds> kinds;
  private final Supplier<PaperService> papers;

  @CommandLine.Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "cli.print.document")
  private @Nullable String document;

  @CommandLine.Option(names = "--list", description = "cli.print.list")
  private boolean list;

  @CommandLine.Option(names = "--out", paramLabel = "FILE", description = "cli.print.out")
  private @Nullable String out;

  @CommandLine.Option(names = "--blank", description = "cli.print.blank")
  private boolean blank;

  public PrintCommand(Supplier<PaperKinds> kinds, Supplier<PaperService> papers) {
    this.kinds = kinds;
    this.papers = papers;
  }

  @Override
  public int run(Console console) {
    if (list) {
      if (document != null || out != null || blank) {
        throw Refused.because("cli.print.list-alone");
      }
      listed().forEach(kind -> console.line(tabbed(console, kind)));
    } else if (document == null) {
      throw Refused.because("cli.print.which");
    } else if (out == null) {
      throw Refused.because("cli.print.where");
    } else {
      console.line(print(known(document), OutFile.at(out)));
    }
    return DONE;
  }

  /// Where nobody has begun yet, all there are.
  private List<PaperKind> listed() {
    try {
      return papers.get().list();
    } catch (StoreFailure failure) {
      if (failure.kind() != StoreFailure.Kind.NOT_THERE) {
        throw failure;
      }
      return kinds.get().list();
    }
  }

  private static String tabbed(Console console, PaperKind kind) {
    return String.join(
        "\t", kind.key(), console.words().say(kind.title()), String.join(",", kind.formats()));
  }

  private PaperKind known(String document) {
    return kinds
        .get()
        .find(document)
        .orElseThrow(() -> Refused.because("cli.print.unknown", Given.shown(document)));
  }

  private String print(PaperKind kind, OutFile file) {
    if (!kind.formats().contains(file.ending())) {
      throw Refused.because("cli.print.ending", kind.key(), String.join(" .", kind.formats()));
    }
    Outcome outcome =
        file.ending().equals("pdf")
            ? papers.get().pdf(kind, blank)
            : papers.get().html(kind, blank);
    switch (outcome) {
      case Outcome.Made(byte[] bytes) -> file.write(bytes);
      case Outcome.NotHere(var reason) -> throw new Refused(reason);
    }
    return file.path().toString();
  }
}
