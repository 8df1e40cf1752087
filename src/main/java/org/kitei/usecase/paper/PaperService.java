package org.kitei.usecase.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitei.domain.paper.Desk;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Words;
import org.kitei.port.CatalogueSource;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.register.PrintedPapers;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.Regulations;

/// The papers there are, and each as a file's bytes.
public final class PaperService {
  private final PaperKinds kinds;
  private final Rows rows;
  private final StatusService status;
  private final Regulations regulations;
  private final CatalogueSource catalogue;
  private final DocumentWriter writer;
  private final Words japanese;
  private final Present present;

  /// @param kinds all papers there are
  /// @param japanese the words papers are written in
  public PaperService(
      PaperKinds kinds,
      Rows rows,
      StatusService status,
      Regulations regulations,
      CatalogueSource catalogue,
      DocumentWriter writer,
      Words japanese,
      Present present) {
    this.kinds = kinds;
    this.rows = rows;
    this.status = status;
    this.regulations = regulations;
    this.catalogue = catalogue;
    this.writer = writer;
    this.japanese = japanese;
    this.present = present;
  }

  /// What came of making a paper.
  public sealed interface Outcome {
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Made(byte[] bytes) implements Outcome {}

    /// The set-up is not done, or this institution has no such paper; the sentence says why.
    record NotHere(Message reason) implements Outcome {}
  }

  /// The papers the institution has a use for, in the order they are listed; all until it has said
  /// who it is.
  public List<PaperKind> list() {
    return rows.rows(OrgProfile.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .findFirst()
        .map(this::list)
        .orElse(kinds.list());
  }

  private List<PaperKind> list(OrgProfile profile) {
    ModelChoice model = regulations.choice(profile, present.today());
    return kinds.of(catalogue.catalogue(), profile, model, rows);
  }

  public Optional<PaperKind> find(String key) {
    return kinds.find(key);
  }

  /// When a paper that is kept at hand was last printed or saved; empty where it never was.
  public Optional<LocalDate> lastPrinted(PaperKind kind) {
    return PrintedPapers.last(rows, kind.key());
  }

  /// The adopted regulation comes as the file that was frozen.
  public Outcome pdf(PaperKind kind, boolean blank) {
    Optional<Pdf> frozen =
        !blank && kind.key().equals(RegulationPaper.KEY)
            ? regulations
                .inForce(present.today())
                .flatMap(adopted -> Optional.ofNullable(adopted.frozen().pdf()))
            : Optional.empty();
    if (frozen.isPresent()) {
      return new Outcome.Made(frozen.get().bytes());
    }
    return make(kind, blank, writer::pdf);
  }

  public Outcome html(PaperKind kind, boolean blank) {
    return make(kind, blank, writer::html);
  }

  private Outcome make(PaperKind kind, boolean blank, Function<Paper, byte[]> format) {
    Optional<Desk> desk = desk();
    if (desk.isEmpty()) {
      return new Outcome.NotHere(Message.of("paper.no-profile"));
    }
    try {
      return new Outcome.Made(format.apply(kind.make(desk.get(), blank)));
    } catch (PaperKind.NotForThisInstitution none) {
      return new Outcome.NotHere(none.reason());
    }
  }

  private Optional<Desk> desk() {
    return status.on(present.today()).map(this::desk);
  }

  private Desk desk(StatusService.Report report) {
    OrgProfile profile = report.profile();
    LocalDate today = report.date();
    ModelChoice model = report.model();
    return new Desk(
        japanese,
        catalogue.catalogue(),
        today,
        profile,
        model,
        regulations.draft(profile, profile.effectiveOn()),
        regulations.official(profile),
        report.adopted().flatMap(regulations::text),
        report
            .adopted()
            .map(
                adopted ->
                    AdoptionService.foot(profile.officialName(), adopted.document(), japanese))
            .orElse(""),
        report.findings(),
        rows);
  }
}
