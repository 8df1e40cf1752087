package org.kitei.usecase.regulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.regulation.Coverage;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.TypedText;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// The head adopts the filled regulation, or enters one already in force on paper.
public final class AdoptionService {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
  private static final int NAME = 100;
  private static final int PLACE = 200;
  private static final int SCAN_BYTES = 50_000_000;

  private final RegisterStore store;
  private final WriteGate gate;
  private final Regulations regulations;
  private final DocumentWriter writer;
  private final Words japanese;
  private final Present present;
  private final String who;

  /// @param japanese the words papers are written in
  public AdoptionService(
      RegisterStore store,
      WriteGate gate,
      Regulations regulations,
      DocumentWriter writer,
      Words japanese,
      Present present,
      String who) {
    this.store = store;
    this.gate = gate;
    this.regulations = regulations;
    this.writer = writer;
    this.japanese = japanese;
    this.present = present;
    this.who = who;
  }

  /// Adopts the filled model: its text and PDF are frozen, and the profile's date becomes `from`.
  ///
  /// @param by the head's name, or the head's title where no name was given
  public AdoptionOutcome adopt(LocalDate adoptedOn, LocalDate from, String by) {
    Optional<OrgProfile> profile = store.only(OrgProfile.class).map(Row::value);
    if (profile.isEmpty()) {
      return new AdoptionOutcome.NotPossible(Message.of("regulation.adopt.no-profile"));
    }
    Optional<Regulation> draft = regulations.draft(profile.get(), from);
    if (draft.isEmpty()) {
      return new AdoptionOutcome.NotPossible(ModelChoice.of(profile.get()).reason());
    }
    List<Problem> problems = new ArrayList<>(dates(adoptedOn, from));
    String name = text("adoptedBy", by, NAME, problems);
    if (!problems.isEmpty()) {
      return new AdoptionOutcome.Refused(problems);
    }
    Optional<Regulations.Adopted> inForce = regulations.inForce(present.today());
    if (inForce.isPresent()
        && inForce.get().document().place() == null
        && inForce.get().frozen().articles().equals(draft.get().articles())) {
      return new AdoptionOutcome.AlreadyInForce(inForce.get().document().version());
    }
    Document document =
        new Document(
            DocumentKind.REGULATION,
            draft.get().title(),
            nextVersion(),
            adoptedOn,
            from,
            name,
            draft.get().model(),
            null);
    byte[] pdf =
        writer.pdf(
            RegulationPaper.of(
                draft.get(),
                Paper.Mark.FINAL,
                foot(profile.get().officialName(), document, japanese)));
    return keep(
        "regulation.action.adopted",
        document,
        new FrozenDocument(draft.get().articles(), new Pdf(pdf)),
        from);
  }

  /// A regulation already in force on paper.
  ///
  /// @param model which model it follows, or null when it follows none
  /// @param place where the paper is
  /// @param scan the scanned PDF, or null
  public record OnPaper(
      LocalDate inForceFrom,
      String adoptedBy,
      @Nullable Source model,
      String title,
      String place,
      @Nullable Pdf scan) {}

  /// Enters a regulation that was laid down outside Kitei.
  public AdoptionOutcome enter(OnPaper paper) {
    Optional<OrgProfile> profile = store.only(OrgProfile.class).map(Row::value);
    if (profile.isEmpty()) {
      return new AdoptionOutcome.NotPossible(Message.of("regulation.adopt.no-profile"));
    }
    List<Problem> problems = new ArrayList<>(dates(paper.inForceFrom(), paper.inForceFrom()));
    String name = text("adoptedBy", paper.adoptedBy(), NAME, problems);
    String title = text("title", paper.title(), PLACE, problems);
    String place = text("place", paper.place(), PLACE, problems);
    if (paper.scan() != null && !isPdf(paper.scan().bytes())) {
      problems.add(Problem.at("scan", "regulation.adopt.scan-unreadable"));
    }
    if (!problems.isEmpty()) {
      return new AdoptionOutcome.Refused(problems);
    }
    Document document =
        new Document(
            DocumentKind.REGULATION,
            title,
            nextVersion(),
            paper.inForceFrom(),
            paper.inForceFrom(),
            name,
            paper.model(),
            place);
    return keep(
        "regulation.action.entered",
        document,
        new FrozenDocument(articles(paper, profile.get()), paper.scan()),
        paper.inForceFrom());
  }

  /// The line in the foot of the adopted paper.
  public static String foot(String institution, Document document, Words japanese) {
    return japanese.say(
        "paper.regulation.foot",
        institution,
        document.version(),
        Wareki.format(document.inForceFrom()));
  }

  /// What a regulation on paper says by the model it follows: that is all Kitei knows of it.
  private List<Article> articles(OnPaper paper, OrgProfile profile) {
    return paper.model() == null
        ? List.of()
        : regulations.filled(paper.model(), profile, paper.inForceFrom()).articles();
  }

  private AdoptionOutcome keep(
      String action, Document document, FrozenDocument frozen, LocalDate from) {
    return gate.write(
        new WriteGate.Action(action, who),
        writing -> {
          Row<Document> row = writing.insert(document);
          writing.freeze(row.id(), frozen);
          cover(writing, document);
          effectiveFrom(writing, from);
          return new AdoptionOutcome.Done(row);
        });
  }

  /// The table of the version before is taken out of use; it stays readable.
  private void cover(Writing writing, Document document) {
    writing.rows(Coverage.class).stream()
        .filter(Row::inUse)
        .forEach(row -> writing.retire(Coverage.class, row.id(), present.today()));
    Source model = document.model();
    if (model != null) {
      writing.only(OrgProfile.class).map(Row::value).stream()
          .flatMap(profile -> regulations.coverage(profile, model, document.version()).stream())
          .forEach(writing::insert);
    }
  }

  private static void effectiveFrom(Writing writing, LocalDate from) {
    writing
        .only(OrgProfile.class)
        .filter(row -> !row.value().effectiveOn().equals(from))
        .ifPresent(row -> writing.update(row.id(), row.value().effectiveFrom(from)));
  }

  private List<Problem> dates(LocalDate adoptedOn, LocalDate from) {
    List<Problem> problems = new ArrayList<>();
    if (adoptedOn.isAfter(present.today())) {
      problems.add(Problem.at("adoptedOn", "regulation.adopt.in-the-future"));
    } else if (adoptedOn.isBefore(EARLIEST)) {
      problems.add(Problem.at("adoptedOn", "regulation.adopt.too-early"));
    }
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      problems.add(Problem.at("inForceFrom", "regulation.adopt.too-early"));
    }
    return problems;
  }

  private static String text(String field, String typed, int most, List<Problem> problems) {
    return switch (TypedText.line(field, typed, most)) {
      case TypedText.Outcome.Taken(String text) -> text;
      case TypedText.Outcome.Refused(Problem problem) -> {
        problems.add(problem);
        yield "";
      }
    };
  }

  private static boolean isPdf(byte[] bytes) {
    byte[] head = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    return bytes.length <= SCAN_BYTES
        && bytes.length > head.length
        && Arrays.equals(head, Arrays.copyOf(bytes, head.length));
  }

  private int nextVersion() {
    return regulations.versions().stream().mapToInt(row -> row.value().version()).max().orElse(0)
        + 1;
  }
}
