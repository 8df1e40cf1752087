package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.Role;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// What to do in the first quarter of an hour, a page for each kind, readable with the network and
/// the power cut (初動カード). It says when it was printed, so that an old one is known as old.
final class FirstResponseCards implements PaperKind {
  private static final List<Integer> WIDTHS = List.of(6, 40, 34);

  private final Supplier<Knowledge> known;

  FirstResponseCards(Supplier<Knowledge> known) {
    this.known = known;
  }

  @Override
  public String key() {
    return "first-response";
  }

  @Override
  public Message title() {
    return Message.of("paper.first.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.INCIDENT;
  }

  @Override
  public boolean keptAtHand() {
    return true;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    List<Block> blocks = new ArrayList<>();
    for (IncidentKind kind : IncidentKind.values()) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.PageBreak());
      }
      card(desk, known.get().first(kind), blank, blocks);
    }
    return new Paper(
        key(),
        words.say(title()),
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        words.say(
            "paper.first.foot",
            desk.profile().officialName(),
            blank ? words.say("paper.blank-date") : Wareki.format(desk.today())),
        false,
        blocks);
  }

  private static void card(Desk desk, FirstResponse card, boolean blank, List<Block> blocks) {
    Words words = desk.words();
    blocks.add(new Block.Title(List.of(words.say("paper.first.heading", text(card.title())))));
    blocks.add(
        new Block.Paragraph(
            words.say(
                "paper.first.printed",
                blank ? words.say("paper.blank-date") : Wareki.format(desk.today())),
            Block.Align.RIGHT,
            Block.Size.SMALL));
    blocks.add(new Block.Heading(1, words.say("paper.first.do")));
    for (int i = 0; i < card.steps().size(); i++) {
      blocks.add(new Block.Clause(Integer.toString(i + 1), text(card.steps().get(i)), 0));
    }
    blocks.add(new Block.Heading(1, words.say("paper.first.never")));
    card.never()
        .forEach(
            each -> blocks.add(new Block.Clause(words.say("paper.first.cross"), text(each), 0)));
    blocks.add(new Block.Paragraph(words.say("paper.first.write")));
    blocks.add(new Block.Heading(1, words.say("paper.first.call")));
    blocks.add(new Block.Table(WIDTHS, List.of(), calls(desk, blank)));
  }

  private static String text(Bilingual said) {
    return said.in("ja");
  }

  /// The operations manager first, then everybody in the order of calling.
  private static List<List<Block.Cell>> calls(Desk desk, boolean blank) {
    Words words = desk.words();
    List<List<Block.Cell>> rows = new ArrayList<>();
    String manager = blank ? "" : new People(desk).holders(Role.OPERATIONS_MANAGER);
    rows.add(
        row(
            rows.size() + 1,
            words.say(
                "paper.first.manager",
                words.say(WordKeys.choice(Role.OPERATIONS_MANAGER)),
                String.join(words.say("paper.first.between"), manager.split("\n"))),
            " "));
    Contacts contacts = new Contacts(desk);
    for (Contact each : blank ? List.<Contact>of() : contacts.inOrder()) {
      rows.add(row(rows.size() + 1, each.organisation(), contacts.reach(each).orElse(" ")));
    }
    while (rows.size() < 5) {
      rows.add(row(rows.size() + 1, " \n ", " "));
    }
    return rows;
  }

  private static List<Block.Cell> row(int number, String who, String way) {
    return List.of(
        new Block.Cell.Text(Integer.toString(number)),
        new Block.Cell.Text(who),
        new Block.Cell.Text(way));
  }
}
