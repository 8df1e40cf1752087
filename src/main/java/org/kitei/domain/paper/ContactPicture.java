package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Words;

/// The contacts as a picture: numbered boxes in the order of calling, joined by arrows, row by row;
/// those inside the institution have a heavy frame. Black on white; sizes in pixels of 1/96 inch.
final class ContactPicture {
  /// As wide as a landscape page.
  private static final int WIDTH = 960;

  /// Up to so many, the boxes are large, in three columns.
  private static final int FEW = 6;

  private static final int MOST = 12;
  private static final int COLUMNS = 4;
  private static final double BOX = 213;
  private static final double HIGH = 131;
  private static final double PAD = 11;

  /// The letters of a number to call.
  private static final double NUMBER = 16.5;

  /// The longest number still stands whole in a box of this.
  private static final double SMALLEST = 8;

  private final Words words;
  private final Contacts contacts;
  private final StringBuilder svg = new StringBuilder();
  private double scale = 1;

  private ContactPicture(Desk desk) {
    this.words = desk.words();
    this.contacts = new Contacts(desk);
  }

  /// One picture for each page.
  static List<Block> of(Desk desk, List<Contact> inOrder) {
    List<Block> pages = new ArrayList<>();
    for (int from = 0; from < inOrder.size(); from += MOST) {
      List<Contact> some = inOrder.subList(from, Math.min(from + MOST, inOrder.size()));
      if (from > 0) {
        pages.add(new Block.PageBreak());
      }
      pages.add(new ContactPicture(desk).page(some, from, inOrder.size() > from + MOST));
    }
    return pages;
  }

  private Block page(List<Contact> some, int from, boolean more) {
    int columns = from == 0 && !more && some.size() <= FEW ? COLUMNS - 1 : COLUMNS;
    double gap = columns == COLUMNS ? 36 : 45;
    double wide = (WIDTH - gap * (columns - 1)) / columns;
    scale = wide / BOX;
    double high = HIGH * scale;
    double below = 25 * scale;
    int rows = (some.size() + columns - 1) / columns;
    open(rows * high + (rows - 1) * below + 4);
    for (int i = 0; i < some.size(); i++) {
      double x = (i % columns) * (wide + gap);
      double y = Math.floorDiv(i, columns) * (high + below) + 2;
      box(some.get(i), from + i + 1, x, y, wide, high);
      if (i + 1 < some.size()) {
        if ((i + 1) % columns == 0) {
          turn(x + wide / 2, y + high, wide / 2, below);
        } else {
          arrow(x + wide, y + high / 2, gap);
        }
      }
    }
    svg.append("</svg>");
    return new Block.Figure(svg.toString(), words.say("paper.contacts.picture", some.size()));
  }

  private void open(double height) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %.0f\">" + "<title>%s</title>",
        WIDTH, height, escaped(words.say("paper.contacts.title")));
  }

  private void box(Contact contact, int number, double x, double y, double wide, double high) {
    boolean inside = contact.kind() == ContactKind.INSIDE;
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\" fill=\"%s\""
            + " stroke=\"#111111\" stroke-width=\"%s\"/>",
        x + 1.5, y, wide - 3, high, inside ? "#f1f1f1" : "#ffffff", inside ? "3" : "1");
    double line = y + 20 * scale;
    add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#111111\"/>",
        x + 24 * scale, line - 5 * scale, 11.5 * scale);
    text(Integer.toString(number), x + 24 * scale, line, 12.5, "middle", "#ffffff");
    text(words.say(WordKeys.choice(contact.kind())), x + 43 * scale, line, 10, "start", "#333333");
    double left = x + PAD * scale;
    double room = wide - 2 * PAD * scale;
    line += 4 * scale;
    line = lines(contact.organisation(), left, line, 13, room, 2, "#111111");
    line = lines(contact.person(), left, line, 11, room, 1, "#111111");
    Optional<String> reach = contacts.reach(contact);
    line =
        reach.isPresent()
            ? lines(reach.get(), left, line + scale, NUMBER, room, 1, "#111111")
            : blank(contacts.way(contact), left, line + scale, room);
    line = lines(contact.hours(), left, line, 9.5, room, 1, "#333333");
    lines(otherwise(contact), left, line, 9.5, room, 2, "#333333");
  }

  /// The way, and behind it a line to write its number on.
  private double blank(String way, double x, double y, double room) {
    double size = 11;
    double line = y + NUMBER * scale * 1.24;
    text(way, x, line, size, "start", "#333333");
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#111111\""
            + " stroke-width=\"1\"/>",
        x + (SetText.width(way) + 0.5) * size * scale, line + 2, x + room, line + 2);
    return line + 3 * scale;
  }

  private @Nullable String otherwise(Contact contact) {
    String alternative = contact.alternative();
    return alternative == null ? null : words.say("paper.contacts.otherwise", alternative);
  }

  /// Writes at most `most` lines and gives the place of the last; a text of one line is made
  /// smaller as far as it can be read, before it is cut.
  private double lines(
      @Nullable String text, double x, double y, double size, double room, int most, String ink) {
    if (text == null) {
      return y;
    }
    double fitting = size * scale;
    double wide = SetText.width(text) * fitting;
    if (most == 1 && wide > room) {
      fitting = Math.max(fitting * room / wide, SMALLEST);
    }
    double line = y;
    for (String each : SetText.lines(text, room / fitting, most)) {
      line += fitting * 1.24;
      text(each, x, line, fitting / scale, "start", ink);
    }
    return line;
  }

  private void text(String text, double x, double y, double size, String anchor, String ink) {
    add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
        x, y, size * scale, anchor, ink, escaped(text));
  }

  private void arrow(double x, double y, double gap) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#111111\""
            + " stroke-width=\"2\"/>",
        x + 3, y, x + gap - 9, y);
    add(
        "<path d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\" fill=\"#111111\"/>",
        x + gap - 10, y - 6, x + gap - 1, y, x + gap - 10, y + 6);
  }

  /// From the end of one row to the beginning of the next.
  private void turn(double x, double y, double to, double below) {
    double middle = y + below / 2;
    add(
        "<polyline points=\"%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f\" fill=\"none\""
            + " stroke=\"#111111\" stroke-width=\"2\"/>",
        x, y + 1, x, middle, to, middle, to, y + below - 8);
    add(
        "<path d=\"M%.1f %.1f L%.1f %.1f L%.1f %.1f Z\" fill=\"#111111\"/>",
        to - 6, y + below - 9, to, y + below, to + 6, y + below - 9);
  }

  @SuppressWarnings(
      "AnnotateFormatMethod") // the annotation is of a library, and this is the domain
  private void add(String form, Object... values) {
    svg.append(String.format(Locale.ROOT, form, values));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('\n', ' ');
  }
}
