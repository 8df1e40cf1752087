package org.kitei.document;

import java.util.List;
import java.util.Locale;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Block.Box;
import org.kitei.domain.shared.Block.Cell;

/// Writes blocks as XHTML; every class it names stands in `paper.css`.
final class BlockMarkup {
  private final Setting setting;
  private final StringBuilder markup;

  BlockMarkup(Setting setting, StringBuilder markup) {
    this.setting = setting;
    this.markup = markup;
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    switch (block) {
      case Block.Title title -> title(title);
      case Block.Heading heading -> heading(heading);
      case Block.Clause clause -> clause(clause);
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Quote quote -> quote(quote);
      case Block.Table table -> table(table);
      case Block.FormLine line -> formLine(line);
      case Block.CheckBoxes boxes -> boxes("div", boxes.boxes());
      case Block.Signatures signatures -> signatures(signatures);
      case Block.Figure figure -> setting.figure(figure, markup);
      case Block.Cards cards -> cards(cards);
      case Block.PageBreak() -> markup.append("<div class=\"break\"></div>\n");
    }
  }

  private void title(Block.Title title) {
    markup.append("<h1>");
    title.lines().forEach(line -> text("div", "line", line));
    markup.append("</h1>\n");
  }

  private void heading(Block.Heading heading) {
    text("h" + Math.clamp(heading.level() + 1L, 2, 4), "", heading.text());
  }

  private void clause(Block.Clause clause) {
    double hang = clause.mark().isEmpty() ? 0 : Math.max(1, width(clause.mark()));
    markup.append(
        String.format(
            Locale.ROOT,
            "<p class=\"clause\" style=\"padding-left:%.2fem;text-indent:-%.2fem\">",
            clause.indent() + hang,
            hang));
    if (hang > 0) {
      setting.mark(clause.mark(), hang, markup);
    }
    setting.text(clause.text(), markup);
    markup.append("</p>\n");
  }

  /// How far the text of a clause is set in for its mark, in ems: Latin letters are about half as
  /// wide, and a gap follows any mark longer than one letter.
  private static double width(String mark) {
    double ems = mark.codePoints().mapToDouble(letter -> letter < 0x2000 ? 0.6 : 1).sum();
    return ems <= 1 && mark.codePointAt(0) >= 0x2000 ? 1 : ems + 0.5;
  }

  private void paragraph(Block.Paragraph paragraph) {
    String style = paragraph.align().name() + " " + paragraph.size().name();
    text("p", style.toLowerCase(Locale.ROOT), paragraph.text());
  }

  private void quote(Block.Quote quote) {
    markup.append("<blockquote>\n");
    text("p", "", quote.text());
    text("p", "source", quote.source());
    markup.append("</blockquote>\n");
  }

  private void table(Block.Table table) {
    String size = table.size() == Block.Size.SMALL ? " small" : "";
    markup.append("<table class=\"ruled").append(size).append("\">\n");
    int sum = Math.max(1, table.widths().stream().mapToInt(Integer::intValue).sum());
    for (int width : table.widths()) {
      markup.append(
          String.format(Locale.ROOT, "<col style=\"width:%.3f%%\"/>", 100.0 * width / sum));
    }
    if (table.header().stream().anyMatch(head -> !head.isEmpty())) {
      markup.append("\n<thead><tr>");
      table.header().forEach(head -> text("th", "", head));
      markup.append("</tr></thead>");
    }
    markup.append("\n<tbody>\n");
    for (List<Cell> row : table.rows()) {
      markup.append("<tr>");
      row.forEach(this::cell);
      markup.append("</tr>\n");
    }
    markup.append("</tbody>\n</table>\n");
  }

  private void cell(Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> text("td", "", text);
      case Cell.Boxes(List<Box> boxes) -> {
        markup.append("<td>");
        boxes.forEach(box -> boxes("div", List.of(box)));
        markup.append("</td>");
      }
    }
  }

  private void formLine(Block.FormLine line) {
    markup.append("<table class=\"form\"><tr>");
    text("th", "", line.label());
    text("td", line.value() == null ? "blank" : "", line.value() == null ? "" : line.value());
    markup.append("</tr></table>\n");
  }

  private void boxes(String tag, List<Box> boxes) {
    markup.append('<').append(tag).append(" class=\"boxes\">");
    for (Box box : boxes) {
      markup.append("<span class=\"choice\">");
      Setting.box(box.ticked(), markup);
      setting.text(box.label(), markup);
      markup.append("</span> ");
    }
    markup.append("</").append(tag).append(">\n");
  }

  private void signatures(Block.Signatures signatures) {
    markup.append("<table class=\"seals\"><tr>");
    signatures.labels().forEach(label -> text("th", "", label));
    markup.append("</tr><tr>");
    signatures.labels().forEach(label -> markup.append("<td></td>"));
    markup.append("</tr></table>\n");
  }

  private void cards(Block.Cards cards) {
    int columns = Math.max(1, cards.columns());
    markup.append("<table class=\"cards columns").append(Math.min(columns, 4)).append("\">\n");
    for (int from = 0; from < cards.cards().size(); from += columns) {
      markup.append("<tr>");
      for (int at = from; at < from + columns; at++) {
        boolean there = at < cards.cards().size();
        markup.append(there ? "<td class=\"card\"><div>\n" : "<td>");
        if (there) {
          write(cards.cards().get(at));
        }
        markup.append(there ? "</div></td>" : "</td>");
      }
      markup.append("</tr>\n");
    }
    markup.append("</table>\n");
  }

  private void text(String tag, String style, String text) {
    markup.append('<').append(tag);
    if (!style.isEmpty()) {
      markup.append(" class=\"").append(style).append('"');
    }
    markup.append('>');
    setting.text(text, markup);
    markup.append("</").append(tag).append(">\n");
  }
}
