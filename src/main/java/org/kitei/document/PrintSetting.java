package org.kitei.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kitei.domain.shared.Block;
import org.kitei.port.DocumentWriter.UnprintableText;

/// For print: what the main typeface lacks is set in the rare one, and what that lacks too is
/// refused. Figures get their place here and are drawn when the pages are known.
final class PrintSetting implements Setting {
  /// More rare letters than this in a row may be broken between lines.
  private static final int HELD_TOGETHER = 4;

  private final TypefaceShelf shelf;
  private final boolean wide;
  private final List<Drawing> drawings = new ArrayList<>();
  private boolean rareNeeded;

  PrintSetting(TypefaceShelf shelf, boolean wide) {
    this.shelf = shelf;
    this.wide = wide;
  }

  /// Whether a letter needed the rare typeface; without one its file is not put into the PDF.
  boolean rareNeeded() {
    return rareNeeded;
  }

  /// The figures in order; the place of the first has the id `figure-0`.
  List<Drawing> drawings() {
    return drawings;
  }

  @Override
  public void figure(Block.Figure figure, StringBuilder markup) {
    Drawing drawing = Drawing.of(figure.svg());
    drawing.letters().codePoints().forEach(this::isRare);
    double width = Math.min(wide ? 255 : 161, drawing.width() * 25.4 / 96);
    markup.append(
        String.format(
            Locale.ROOT,
            "<div class=\"figure\"><div id=\"figure-%d\" style=\"margin:0"
                + " auto;width:%.3fmm;height:%.3fmm\"></div></div>%n",
            drawings.size(),
            width,
            width * drawing.height() / drawing.width()));
    drawings.add(drawing);
  }

  /// The gap behind the mark is a padding: openhtmltopdf loses a hanging indent before an inline
  /// block.
  @Override
  public void mark(String mark, double ems, StringBuilder markup) {
    double gap = Math.max(0, ems - mark.codePoints().mapToDouble(shelf::width).sum());
    markup.append(String.format(Locale.ROOT, "<span style=\"padding-right:%.3fem\">", gap));
    text(mark, markup);
    markup.append("</span>");
  }

  @Override
  public void text(String text, StringBuilder markup) {
    int[] letters = text.codePoints().filter(letter -> !isInvisible(letter)).toArray();
    int at = 0;
    while (at < letters.length) {
      int from = at;
      while (from < letters.length && !isRare(letters[from])) {
        from++;
      }
      int to = from;
      while (to < letters.length && isRare(letters[to])) {
        to++;
      }
      boolean held = to > from && to - from <= HELD_TOGETHER;
      while (held && from > at && LineBreaks.staysWithNext(letters[from - 1])) {
        from--;
      }
      while (held && to < letters.length && LineBreaks.staysWithPrevious(letters[to])) {
        to++;
      }
      write(letters, at, from, markup);
      if (to > from) {
        markup.append(held ? "<span class=\"rare held\">" : "<span class=\"rare\">");
        write(letters, from, to, markup);
        markup.append("</span>");
      }
      at = to;
    }
  }

  private static void write(int[] letters, int from, int to, StringBuilder markup) {
    for (int at = from; at < to; at++) {
      Setting.letter(letters[at], markup);
    }
  }

  private boolean isRare(int letter) {
    if (letter == '\n' || letter == '\t' || isDrawn(letter) || shelf.isCommon(letter)) {
      return false;
    }
    if (shelf.isRare(letter)) {
      rareNeeded = true;
      return true;
    }
    throw new UnprintableText(Character.toString(letter));
  }

  private static boolean isDrawn(int letter) {
    return letter >= 0x2610 && letter <= 0x2612;
  }

  /// What has no shape of its own: joiners, soft hyphens, and the selectors behind a kanji that ask
  /// for one of its variants (its usual form is printed).
  private static boolean isInvisible(int letter) {
    return letter == 0xad
        || (letter >= 0x200b && letter <= 0x200d)
        || letter == 0x2060
        || letter == 0xfeff
        || (letter >= 0xfe00 && letter <= 0xfe0f)
        || (letter >= 0xe0100 && letter <= 0xe01ef);
  }
}
