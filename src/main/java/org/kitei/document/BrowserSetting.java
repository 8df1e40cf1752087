package org.kitei.document;

import java.util.Locale;
import org.kitei.domain.shared.Block;

/// For browsers, which choose a font for every letter and draw figures themselves.
final class BrowserSetting implements Setting {
  @Override
  public void text(String text, StringBuilder markup) {
    text.codePoints().forEach(letter -> Setting.letter(letter, markup));
  }

  @Override
  public void mark(String mark, double ems, StringBuilder markup) {
    markup.append(String.format(Locale.ROOT, "<span class=\"hang\" style=\"width:%.2fem\">", ems));
    text(mark, markup);
    markup.append("</span>");
  }

  @Override
  public void figure(Block.Figure figure, StringBuilder markup) {
    markup.append("<div class=\"figure\" role=\"img\" aria-label=\"");
    Setting.plain(figure.alternative(), markup);
    markup.append("\">").append(figure.svg()).append("</div>\n");
  }
}
