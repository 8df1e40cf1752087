package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.ResponsibleParty;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// Where the institution's responsibility ends and a vendor's begins (責任分界表), and the vendors.
final class BoundaryTable implements PaperKind {
  private static final List<Integer> WIDTHS = List.of(13, 12, 22, 38, 17, 15);
  private static final List<Integer> VENDOR_WIDTHS = List.of(26, 24, 14, 16, 20, 16);
  private static final int BLANK_VENDORS = 4;

  @Override
  public String key() {
    return "boundary-table";
  }

  @Override
  public Message title() {
    return Message.of("paper.boundary.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.BEGINNING;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    Words words = desk.words();
    String title = words.say(title());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(List.of(title)));
    blocks.add(
        new Block.Paragraph(desk.profile().officialName(), Block.Align.RIGHT, Block.Size.NORMAL));
    blocks.add(
        new Block.Table(
            WIDTHS,
            says(
                words,
                "paper.boundary.item",
                "paper.boundary.party",
                "paper.boundary.vendor",
                "paper.boundary.detail",
                "paper.boundary.basis",
                "paper.boundary.confirmed"),
            rows(desk, blank)));
    blocks.add(new Block.Heading(2, words.say("paper.boundary.vendors")));
    blocks.add(
        new Block.Table(
            VENDOR_WIDTHS,
            says(
                words,
                "paper.boundary.vendor",
                "paper.boundary.service",
                "paper.boundary.person",
                "paper.boundary.phone",
                "paper.boundary.hours",
                "paper.boundary.until"),
            vendors(desk, blank)));
    return new Paper(
        key(),
        title,
        blank ? Paper.Mark.BLANK : Paper.Mark.FINAL,
        desk.profile().officialName(),
        true,
        blocks);
  }

  private static List<String> says(Words words, String... keys) {
    return Arrays.stream(keys).map(words::say).toList();
  }

  /// Every item stands there, also one that is not settled; the other one only where it is.
  private static List<List<Block.Cell>> rows(Desk desk, boolean blank) {
    List<Responsibility> settled =
        blank
            ? List.of()
            : desk.rows().rows(Responsibility.class).stream()
                .filter(Row::inUse)
                .map(Row::value)
                .toList();
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (ResponsibilityItem item : ResponsibilityItem.values()) {
      List<Responsibility> of = settled.stream().filter(each -> each.item() == item).toList();
      of.forEach(each -> rows.add(row(desk, item, each)));
      if (of.isEmpty() && item != ResponsibilityItem.OTHER) {
        rows.add(row(desk, item, null));
      }
    }
    return rows;
  }

  private static List<Block.Cell> row(
      Desk desk, ResponsibilityItem item, @Nullable Responsibility row) {
    Words words = desk.words();
    return List.of(
        new Block.Cell.Text(words.say(WordKeys.choice(item))),
        row == null ? boxes(words) : text(words.say(WordKeys.choice(row.party()))),
        new Block.Cell.Text(row == null ? "" : vendor(desk, row)),
        text(row == null ? null : row.detail()),
        text(row == null ? null : row.basis()),
        date(row == null ? null : row.confirmedOn()));
  }

  /// While nothing is settled, to be ticked by hand.
  private static Block.Cell boxes(Words words) {
    return new Block.Cell.Boxes(
        Arrays.stream(ResponsibleParty.values())
            .map(each -> new Block.Box(words.say(WordKeys.choice(each)), false))
            .toList());
  }

  private static String vendor(Desk desk, Responsibility row) {
    return row.vendor() == null
        ? ""
        : desk.rows().rows(Vendor.class).stream()
            .filter(each -> each.id() == row.vendor().id())
            .map(each -> each.value().name())
            .findFirst()
            .orElse("");
  }

  private static List<List<Block.Cell>> vendors(Desk desk, boolean blank) {
    if (blank) {
      return Collections.nCopies(
          BLANK_VENDORS, Collections.nCopies(VENDOR_WIDTHS.size(), text(" \n ")));
    }
    List<List<Block.Cell>> rows = new ArrayList<>();
    for (Row<Vendor> row : desk.rows().rows(Vendor.class)) {
      if (row.inUse()) {
        Vendor vendor = row.value();
        rows.add(
            Stream.concat(
                    Stream.of(
                            vendor.name(),
                            vendor.service(),
                            vendor.person(),
                            vendor.phone(),
                            vendor.hours())
                        .map(BoundaryTable::text),
                    Stream.of(date(vendor.contractUntil())))
                .toList());
      }
    }
    return rows;
  }

  private static Block.Cell text(@Nullable String text) {
    return new Block.Cell.Text(Objects.requireNonNullElse(text, ""));
  }

  private static Block.Cell date(@Nullable LocalDate date) {
    return text(date == null ? null : Wareki.format(date));
  }
}
