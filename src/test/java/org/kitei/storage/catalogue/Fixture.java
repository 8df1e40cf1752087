package org.kitei.storage.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kitei.storage.catalogue.Line.Mark;

/// The ministry's text of October 2020 as it was copied, and the same without what copying did to
/// it. What is undone is written here and nowhere else:
/// - the table of contents, which repeats the headings, is left out;
/// - lines that belong together stand together: a block ends at an empty line, at a bullet, at a
///   row, and before 厳秘：, 秘密：, 公開：;
/// - the page breaks of [#PAGE_BREAKS] cut a sentence in two, and in one of them a footnote stands;
///   it is set after the sentence;
/// - the marks of bold type, and the raised numbers of footnotes with the blanks around them, go;
/// - in row 7 of the appendix HTML goes, and its points become lines.
///
/// Blanks within a line, brackets of either width and every oddity of the wording stay.
final class Fixture {
  /// How the sentence ends before the break, and how it goes on after it.
  private static final Map<String, String> PAGE_BREAKS =
      Map.of("情報の分", "類が分かる", "するとと", "もに、", "情勢に応", "じた改定");

  private static final Pattern FOOTNOTE_MARK = Pattern.compile(" ?[¹²³⁴⁵⁶⁷] ?");
  private static final Pattern BULLET = Pattern.compile("- (・ |▶ )?");
  private static final Pattern CLASS = Pattern.compile("(- )?(厳秘|秘密|公開)：.*");
  private static final Pattern HTML = Pattern.compile("<[^>]*>");

  private Fixture() {}

  static String text() {
    try (InputStream in =
        Objects.requireNonNull(Fixture.class.getResourceAsStream("guideline-2020-10.ja.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> lines(String text) {
    return joined(blocks(withoutContents(text.lines().toList()))).stream()
        .flatMap(block -> marked(block).stream())
        .toList();
  }

  private static List<String> withoutContents(List<String> lines) {
    int from = lines.indexOf("目 次");
    int to = lines.lastIndexOf("I 総則");
    var rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return rest;
  }

  private static List<String> blocks(List<String> lines) {
    var blocks = new ArrayList<String>();
    boolean open = false;
    for (String raw : lines) {
      String line = raw.strip();
      boolean begins =
          !open || line.startsWith("- ") || line.contains("\t") || CLASS.matcher(line).matches();
      if (!line.isEmpty() && begins) {
        blocks.add(line);
      } else if (!line.isEmpty()) {
        blocks.add(blocks.removeLast() + line);
      }
      open = !line.isEmpty();
    }
    return blocks;
  }

  private static List<String> joined(List<String> blocks) {
    var result = new ArrayList<String>();
    for (String block : blocks) {
      int before = result.size() - 1;
      if (before >= 0 && breaks(result.get(before), block)) {
        result.set(before, result.get(before) + block);
      } else if (before >= 1 && breaks(result.get(before - 1), block)) {
        result.set(before - 1, result.get(before - 1) + block);
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private static boolean breaks(String before, String after) {
    return PAGE_BREAKS.entrySet().stream()
        .anyMatch(cut -> before.endsWith(cut.getKey()) && after.startsWith(cut.getValue()));
  }

  private static List<Line> marked(String block) {
    String text = FOOTNOTE_MARK.matcher(block.replace("**", "")).replaceAll("");
    if (HTML.matcher(text).find()) {
      String[] points = HTML.matcher(text).replaceAll("").split("\\s*・", -1);
      var lines = new ArrayList<Line>();
      lines.add(new Line(Mark.ROW, points[0]));
      for (int i = 1; i < points.length; i++) {
        lines.add(new Line(Mark.BULLET, points[i]));
      }
      return lines;
    }
    var bullet = BULLET.matcher(text);
    if (CLASS.matcher(text).matches()) {
      return List.of(new Line(Mark.PLAIN, text.replaceFirst("^- ", "")));
    } else if (bullet.lookingAt()) {
      return List.of(new Line(Mark.BULLET, text.substring(bullet.end())));
    }
    return List.of(new Line(text.contains("\t") ? Mark.ROW : Mark.PLAIN, text));
  }
}
