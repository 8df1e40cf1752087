package org.kitei.document;

import org.kitei.domain.shared.Block;

/// How text and figures are set into markup: by a browser with its own fonts, or for print with
/// ours.
interface Setting {
  /// Text where elements may stand; nothing in it is ever taken for markup.
  void text(String text, StringBuilder markup);

  void figure(Block.Figure figure, StringBuilder markup);

  /// The mark of a clause, set in the first `ems` of its first line; the other lines begin there.
  void mark(String mark, double ems, StringBuilder markup);

  /// Text for a title or an attribute, where no element may stand.
  static void plain(String text, StringBuilder markup) {
    text.codePoints().forEach(letter -> escaped(letter == '\n' ? ' ' : letter, markup));
  }

  /// One character of running text: a line end breaks the line, and boxes are drawn.
  static void letter(int letter, StringBuilder markup) {
    switch (letter) {
      case '\n' -> markup.append("<br/>");
      case ' ', '\t' -> markup.append(swallowsSpace(markup) ? '\u00a0' : ' ');
      case '\u2610' -> box(false, markup);
      case '\u2611', '\u2612' -> box(true, markup);
      default -> escaped(letter, markup);
    }
  }

  /// A box to tick: drawn, because a font may lack it.
  static void box(boolean ticked, StringBuilder markup) {
    markup
        .append("<span class=\"box\" role=\"checkbox\" aria-checked=\"")
        .append(ticked)
        .append("\">")
        .append(ticked ? "<span class=\"tick\"></span>" : "")
        .append("</span>");
  }

  private static void escaped(int letter, StringBuilder markup) {
    switch (letter) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      case '"' -> markup.append("&quot;");
      case '\'' -> markup.append("&#39;");
      default -> markup.appendCodePoint(isXml(letter) ? letter : 0xfffd);
    }
  }

  /// Whether a space here would vanish, behind another one or at the start of an element.
  private static boolean swallowsSpace(StringBuilder markup) {
    char last = markup.isEmpty() ? '>' : markup.charAt(markup.length() - 1);
    return last == ' ' || last == '\u00a0' || last == '>';
  }

  private static boolean isXml(int letter) {
    return letter >= 0x20
        && (letter < 0x7f || letter > 0x9f)
        && (letter < 0xd800 || letter > 0xdfff)
        && (letter & 0xfffe) != 0xfffe;
  }
}
