package org.kitei.storage.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Source;
import org.kitei.storage.catalogue.Line.Mark;

/// Prints the document again from nothing but the entries: headings, 対象 lines and wording.
final class Reprint {
  private final List<Line> lines = new ArrayList<>();
  private String chapter = "";
  private String heading = "";

  private Reprint() {}

  static List<Line> of(List<Entry> entries) {
    var print = new Reprint();
    for (List<Entry> line : Catalogue.lines(entries)) {
      print.print(line.getFirst(), Catalogue.text(line));
    }
    return print.lines;
  }

  private void print(Entry first, String text) {
    if (first.form() != Form.FOOTNOTE) {
      headings(first);
    }
    if (first.form() == Form.CONTINUATION) {
      Line before = lines.removeLast();
      lines.add(new Line(before.mark(), before.text() + text));
      return;
    }
    if (!first.targets().isEmpty()) {
      plain("対象：" + String.join("／", first.targets()));
    }
    lines.add(
        switch (first.form()) {
          case BULLET, SUB_BULLET, APPENDIX_SUB -> new Line(Mark.BULLET, text);
          case TABLE_HEAD, TABLE_ROW -> new Line(Mark.ROW, text);
          case APPENDIX_ROW -> new Line(Mark.ROW, first.item() + "\t" + text);
          default -> new Line(Mark.PLAIN, text);
        });
  }

  private void headings(Entry entry) {
    String number = entry.chapter().replace("I", "");
    String here = entry.source() + entry.chapter();
    if (!here.equals(chapter)) {
      chapter = here;
      heading = entry.chapterHeading();
      if (!heading.isEmpty()) {
        plain(number.equals("T") ? heading : number + " " + heading);
      }
    }
    if (!entry.heading().equals(heading)) {
      heading = entry.heading();
      boolean numbered = entry.source() == Source.GUIDELINE && !entry.chapter().startsWith("I");
      plain(numbered ? "(" + entry.item() + ") " + heading : heading);
    }
  }

  private void plain(String text) {
    lines.add(new Line(Mark.PLAIN, text));
  }
}
