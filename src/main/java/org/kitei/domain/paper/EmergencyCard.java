package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Cards to cut out and carry: whom to call first, second and third, and where the procedure lies
/// (緊急連絡カード).
final class EmergencyCard implements PaperKind {
  private static final int CARDS = 8;
  private static final int CALLS = 3;
  private static final List<Integer> WIDTHS = List.of(5, 36, 30);

  @Override
  public String key() {
    return "emergency-card";
  }

  @Override
  public Message title() {
    return Message.of("paper.card.title");
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
    return new Paper(
        key(),
        words.say(title()),
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        false,
        List.of(
            new Block.Paragraph(words.say("paper.card.cut"), Block.Align.LEFT, Block.Size.SMALL),
            new Block.Cards(2, Collections.nCopies(CARDS, card(desk, blank)))));
  }

  private static List<Block> card(Desk desk, boolean blank) {
    Words words = desk.words();
    List<Contact> first =
        blank ? List.of() : new Contacts(desk).inOrder().stream().limit(CALLS).toList();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      rows.add(row(desk, i + 1, i < first.size() ? Optional.of(first.get(i)) : Optional.empty()));
    }
    return List.of(
        new Block.Heading(
            2, words.say("paper.card.heading", SetText.lines(name(desk), 14, 1).getFirst())),
        new Block.Table(WIDTHS, List.of(), rows),
        new Block.Paragraph(
            words.say("paper.card.place", blank ? words.say("paper.card.line") : place(desk)),
            Block.Align.LEFT,
            Block.Size.SMALL),
        new Block.Paragraph(
            words.say(
                "paper.card.printed",
                blank ? words.say("paper.blank-date") : Wareki.format(desk.today())),
            Block.Align.RIGHT,
            Block.Size.SMALL));
  }

  private static List<Block.Cell> row(Desk desk, int order, Optional<Contact> contact) {
    String who =
        contact
            .map(each -> SetText.lines(who(desk, each), 20, 1))
            .map(List::getFirst)
            .orElse(" \n ");
    String number = contact.flatMap(new Contacts(desk)::reach).orElse(" ");
    return List.of(
        new Block.Cell.Text(Integer.toString(order)),
        new Block.Cell.Text(who),
        new Block.Cell.Text(number));
  }

  private static String name(Desk desk) {
    return desk.profile().officialName();
  }

  private static String who(Desk desk, Contact contact) {
    return contact.person() == null
        ? contact.organisation()
        : desk.words().say("paper.card.who", contact.organisation(), contact.person());
  }

  private static String place(Desk desk) {
    return desk.rows().rows(EmergencyPlan.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .map(EmergencyPlan::place)
        .flatMap(place -> Optional.ofNullable(place).stream())
        .findFirst()
        .map(place -> SetText.lines(place, 24, 2))
        .map(lines -> String.join("", lines))
        .orElseGet(() -> desk.words().say("paper.card.line"));
  }
}
