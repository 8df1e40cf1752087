package org.kitei.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.kitei.domain.shared.Paper;

/// Writes a paper as one page of XHTML with its style inside; what browsers read and what the PDF
/// is made from differ only by their [Setting].
final class HtmlWriter {
  private final Setting setting;

  HtmlWriter(Setting setting) {
    this.setting = setting;
  }

  /// The page. Its style sheet prints `.foot` and `.mark` on every sheet.
  String page(Paper paper) {
    StringBuilder markup = new StringBuilder(16_384);
    markup
        .append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\"")
        .append(" xml:lang=\"ja\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>");
    Setting.plain(paper.title(), markup);
    markup
        .append("</title>\n<style>\n")
        .append(resource("paper.css"))
        .append(paper.wide() ? resource("paper-wide.css") : "")
        .append("</style>\n</head>\n<body class=\"");
    markup.append(paper.mark().name().toLowerCase(Locale.ROOT)).append("\">\n");
    markup
        .append(
            "<div class=\"mark\"></div>\n<div class=\"foot\"><table><tr><td class=\"standing\">")
        .append("<div>");
    setting.text(paper.foot() == null ? "" : paper.foot(), markup);
    markup.append("</div></td><td class=\"number\"></td><td></td></tr></table></div>\n");
    markup.append("<main>\n");
    new BlockMarkup(setting, markup).write(paper.blocks());
    return markup.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String resource(String name) {
    try (InputStream sheet = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(name))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
