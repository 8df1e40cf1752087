package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Whom to call in which order: a picture for the wall, then a table with everything (連絡体制図).
final class ContactSheet implements PaperKind {
  private static final List<Integer> WIDTHS = List.of(6, 26, 13, 20, 18, 24, 17);
  private static final int BLANK_ROWS = 8;

  @Override
  public String key() {
    return "contact-sheet";
  }

  @Override
  public Message title() {
    return Message.of("paper.contacts.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.INSPECTION;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(title());
    List<Contact> contacts = blank ? List.of() : new Contacts(desk).inOrder();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    if (contacts.isEmpty()) {
      blocks.add(right(desk.profile().officialName()));
      blocks.add(new Block.Paragraph(words.say("paper.contacts.how")));
    } else {
      blocks.add(
          right(
              words.say(
                  "paper.contacts.standing",
                  desk.profile().officialName(),
                  confirmed(desk, contacts))));
      blocks.add(new Block.Paragraph(words.say("paper.contacts.how")));
      blocks.addAll(ContactPicture.of(desk, contacts));
      blocks.add(new Block.PageBreak());
      blocks.add(new Block.Heading(1, words.say("paper.contacts.list")));
    }
    blocks.add(table(desk, contacts));
    blocks.add(
        new Block.Paragraph(
            words.say("paper.contacts.write-down"), Block.Align.LEFT, Block.Size.SMALL));
    return new Paper(
        key(),
        title,
        blank || contacts.isEmpty() ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        true,
        blocks);
  }

  private static Block right(String text) {
    return new Block.Paragraph(text, Block.Align.RIGHT, Block.Size.NORMAL);
  }

  /// The day on which the contact confirmed longest ago was confirmed; of one that never was, none.
  private static String confirmed(Desk desk, List<Contact> contacts) {
    Words words = desk.words();
    return contacts.stream().anyMatch(each -> each.confirmedOn() == null)
        ? words.say("paper.contacts.unconfirmed")
        : contacts.stream()
            .flatMap(each -> Stream.ofNullable(each.confirmedOn()))
            .min(LocalDate::compareTo)
            .map(Wareki::format)
            .orElseThrow();
  }

  private static Block table(Desk desk, List<Contact> contacts) {
    Words words = desk.words();
    List<List<Block.Cell>> rows =
        contacts.isEmpty()
            ? IntStream.rangeClosed(1, BLANK_ROWS).mapToObj(ContactSheet::blankRow).toList()
            : IntStream.range(0, contacts.size())
                .mapToObj(i -> row(desk, i + 1, contacts.get(i)))
                .toList();
    return new Block.Table(
        WIDTHS,
        List.of(
            words.say("paper.contacts.order"),
            words.say("paper.contacts.organisation"),
            words.say("paper.contacts.person"),
            words.say("paper.contacts.number"),
            words.say("paper.contacts.hours"),
            words.say("paper.contacts.alternative"),
            words.say("paper.contacts.confirmed")),
        rows);
  }

  private static List<Block.Cell> row(Desk desk, int order, Contact contact) {
    String numbers =
        Stream.of(
                Stream.of(new Contacts(desk).way(contact)),
                Stream.ofNullable(contact.phone()),
                Stream.ofNullable(contact.email()))
            .flatMap(each -> each)
            .collect(Collectors.joining("\n"));
    LocalDate confirmed = contact.confirmedOn();
    return Stream.<@Nullable String>of(
            Integer.toString(order),
            contact.organisation(),
            contact.person(),
            numbers,
            contact.hours(),
            contact.alternative(),
            confirmed == null ? null : Wareki.format(confirmed))
        .<Block.Cell>map(each -> new Block.Cell.Text(Objects.requireNonNullElse(each, "")))
        .toList();
  }

  private static List<Block.Cell> blankRow(int order) {
    List<Block.Cell> cells =
        new ArrayList<>(Collections.nCopies(WIDTHS.size(), new Block.Cell.Text(" \n ")));
    cells.set(0, new Block.Cell.Text(Integer.toString(order)));
    return cells;
  }
}
