package org.kitei.usecase.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.Printer;

/// Puts papers on paper.
public final class PrintService {
  private final PaperService papers;
  private final Printer printer;
  private final HandingOut handingOut;
  private final Words japanese;

  /// @param japanese the words papers are written in
  public PrintService(PaperService papers, Printer printer, HandingOut handingOut, Words japanese) {
    this.papers = papers;
    this.printer = printer;
    this.handingOut = handingOut;
    this.japanese = japanese;
  }

  /// What is asked of the printer.
  ///
  /// @param device the printer's name
  /// @param pages which pages; null for all
  public record Wish(String device, Printer.@Nullable Pages pages, int copies, boolean twoSided) {
    /// Whether page `page`, from 1, is among those wanted.
    boolean wants(int page) {
      return pages == null || (page >= pages.from() && page <= pages.to());
    }
  }

  /// What came of it.
  public sealed interface Outcome {
    record Sent(String device) implements Outcome {}

    /// This institution has no such paper; the sentence says why.
    record NotHere(Message reason) implements Outcome {}

    /// The printer did not take it; nothing was printed.
    record Refused(String device) implements Outcome {}
  }

  /// The printers there are, the usual one first; takes time.
  public List<Printer.Device> devices() {
    return printer.devices();
  }

  /// Makes the paper and hands it to the printer; takes time.
  public Outcome print(PaperKind kind, boolean blank, Wish wish) {
    return switch (papers.pdf(kind, blank)) {
      case PaperService.Outcome.NotHere(Message reason) -> new Outcome.NotHere(reason);
      case PaperService.Outcome.Made(byte[] pdf) -> send(kind, blank, pdf, wish);
    };
  }

  /// The paper was saved as a PDF, to be printed elsewhere.
  public void saved(PaperKind kind, boolean blank) {
    handingOut.note(kind, blank);
  }

  private Outcome send(PaperKind kind, boolean blank, byte[] pdf, Wish wish) {
    try {
      printer.print(
          new Printer.Order(
              wish.device(),
              japanese.say(kind.title()),
              pdf,
              wish.pages(),
              wish.copies(),
              wish.twoSided()));
      handingOut.note(kind, blank, wish::wants);
      return new Outcome.Sent(wish.device());
    } catch (Printer.Refused refused) {
      return new Outcome.Refused(wish.device());
    }
  }
}
