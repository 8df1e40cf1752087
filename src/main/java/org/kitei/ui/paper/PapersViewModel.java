package org.kitei.ui.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.port.Printer;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.paper.PrintService;

/// The papers there are, which of them lies on the desk, and what can be done with it.
public final class PapersViewModel {
  private final PaperService papers;
  private final PrintService printing;
  private final List<PaperKind> kinds;
  private final ReadOnlyObjectWrapper<PaperKind> chosen;
  private final BooleanProperty blank = new SimpleBooleanProperty(false);

  /// @param wanted the paper's key; null, or one there is not, gives the regulation
  public PapersViewModel(PaperService papers, PrintService printing, @Nullable String wanted) {
    this.papers = papers;
    this.printing = printing;
    this.kinds = papers.list();
    this.chosen =
        new ReadOnlyObjectWrapper<>(
            papers
                .find(String.valueOf(wanted))
                .or(() -> papers.find(RegulationPaper.KEY))
                .orElse(kinds.getFirst()));
  }

  List<PaperKind> kinds() {
    return kinds;
  }

  ReadOnlyObjectProperty<PaperKind> chosen() {
    return chosen.getReadOnlyProperty();
  }

  void choose(PaperKind kind) {
    chosen.set(kind);
  }

  /// When the chosen paper was last printed, where that is remembered; empty where it never was.
  Optional<LocalDate> lastPrinted() {
    return papers.lastPrinted(chosen.get());
  }

  /// Whether the paper is to be filled in by hand.
  BooleanProperty blank() {
    return blank;
  }

  /// Whether it is the institution's regulation that lies on the desk.
  boolean isRegulation() {
    return chosen.get().key().equals(RegulationPaper.KEY);
  }

  /// What is made when asked for, whatever is chosen meanwhile.
  Sheet sheet() {
    return new Sheet(papers, printing, chosen.get(), blank.get());
  }

  /// The printers there are; takes time.
  List<Printer.Device> devices() {
    return printing.devices();
  }

  /// One paper as it was chosen.
  record Sheet(PaperService papers, PrintService printing, PaperKind kind, boolean blank) {
    /// Takes time.
    PaperService.Outcome pdf() {
      return papers.pdf(kind, blank);
    }

    /// The PDF was saved.
    void saved() {
      printing.saved(kind, blank);
    }

    /// Takes time.
    PaperService.Outcome html() {
      return papers.html(kind, blank);
    }

    /// Takes time.
    PrintService.Outcome print(PrintService.Wish wish) {
      return printing.print(kind, blank, wish);
    }
  }
}
