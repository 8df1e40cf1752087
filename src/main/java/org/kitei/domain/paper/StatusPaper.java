package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// How the institution stands, on one page: for the director with what is to be done next, or to
/// hand over without it.
final class StatusPaper implements PaperKind {
  private static final List<Integer> WIDTHS = List.of(28, 48, 24);
  private static final int MOST_OPEN = 5;
  private static final int MOST_UNSEEN = 3;

  private final boolean handedOver;

  private StatusPaper(boolean handedOver) {
    this.handedOver = handedOver;
  }

  static List<PaperKind> all() {
    return List.of(new StatusPaper(false), new StatusPaper(true));
  }

  @Override
  public String key() {
    return handedOver ? "status-handed-over" : "status";
  }

  @Override
  public Message title() {
    return Message.of(handedOver ? "paper.status.title-handed-over" : "paper.status.title");
  }

  @Override
  public Occasion occasion() {
    return handedOver ? Occasion.INSPECTION : Occasion.REGULAR;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    if (blank) {
      throw new NotForThisInstitution(Message.of("paper.status.no-blank"));
    }
    Words words = desk.words();
    String title = words.say(title());
    List<ChapterState> chapters =
        ChapterState.of(desk.findings()).stream().filter(ChapterState::applies).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    blocks.add(
        new Block.Paragraph(
            desk.profile().officialName() + "\n" + Wareki.format(desk.today()),
            Block.Align.RIGHT,
            Block.Size.NORMAL));
    blocks.add(
        new Block.Paragraph(
            words.say(
                "paper.status.counted",
                chapters.stream().mapToInt(ChapterState::applying).sum(),
                chapters.stream().mapToInt(ChapterState::met).sum())));
    blocks.add(new StatusPicture(words).of(chapters));
    if (handedOver) {
      blocks.add(
          new Block.Paragraph(
              words.say("paper.status.what-it-is"), Block.Align.LEFT, Block.Size.SMALL));
      blocks.add(new Block.Signatures(List.of(desk.profile().headTitle())));
    } else {
      next(desk, blocks);
      unseen(desk, blocks);
    }
    return new Paper(key(), title, Paper.Mark.FINAL, desk.profile().officialName(), false, blocks);
  }

  private static void next(Desk desk, List<Block> blocks) {
    Words words = desk.words();
    List<RequirementState> open = NextActions.all(desk.findings(), desk.today());
    blocks.add(new Block.Heading(2, words.say("paper.status.next", open.size())));
    if (open.isEmpty()) {
      blocks.add(new Block.Paragraph(words.say("paper.status.nothing")));
      return;
    }
    blocks.add(
        new Block.Table(
            WIDTHS,
            List.of(
                words.say("paper.status.what"),
                words.say("paper.status.missing"),
                words.say("paper.status.by")),
            open.stream().limit(MOST_OPEN).map(state -> row(state, words)).toList()));
    if (open.size() > MOST_OPEN) {
      blocks.add(
          new Block.Paragraph(
              words.say("paper.status.more", open.size() - MOST_OPEN),
              Block.Align.RIGHT,
              Block.Size.SMALL));
    }
  }

  /// What no record shows of that which counts as met: what carries most risk first.
  private static void unseen(Desk desk, List<Block> blocks) {
    Words words = desk.words();
    List<String> unseen =
        RequirementState.of(desk.findings()).stream()
            .filter(state -> state.status() == Status.MET)
            .map(RequirementState::requirement)
            .sorted(Comparator.comparingInt(each -> -each.remedy().risk()))
            .flatMap(each -> unseen(each, words).stream())
            .limit(MOST_UNSEEN)
            .toList();
    if (!unseen.isEmpty()) {
      blocks.add(new Block.Heading(2, words.say("paper.status.unseen")));
      blocks.add(
          new Block.Paragraph(String.join("\n", unseen), Block.Align.LEFT, Block.Size.SMALL));
    }
  }

  private static Optional<String> unseen(Requirement requirement, Words words) {
    return Optional.ofNullable(requirement.yardstick().unseen())
        .map(said -> said.in(words.language()))
        .map(
            said ->
                words.say(
                    "paper.status.unseen-of", requirement.title().in(words.language()), said));
  }

  /// What is met and will not be for long misses nothing yet.
  private static String missing(RequirementState state, Words words) {
    return state.isOpen() ? state.missing().getFirst().in(words) : words.say("paper.status.ends");
  }

  private static List<Block.Cell> row(RequirementState state, Words words) {
    String by =
        state
            .next()
            .map(Wareki::format)
            .orElseGet(() -> words.say(WordKeys.choice(state.status())));
    return List.of(
        new Block.Cell.Text(state.requirement().title().in(words.language())),
        new Block.Cell.Text(missing(state, words)),
        new Block.Cell.Text(
            state.status() == Status.OVERDUE ? words.say("paper.status.overdue", by) : by));
  }
}
