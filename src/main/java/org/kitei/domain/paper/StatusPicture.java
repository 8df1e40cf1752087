package org.kitei.domain.paper;

import java.util.List;
import java.util.Locale;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Words;

/// One bar for each chapter, one field in it for each requirement: black is met, half black partly,
/// white not yet, and a cross overdue; so it reads without colour, and the numbers stand beside it.
final class StatusPicture {
  private static final int WIDTH = 640;
  private static final int NAME = 210;
  private static final int COUNT = 70;

  /// Where the legend begins, so that its last word ends within the width.
  private static final int LEGEND = 150;

  private static final int ROW = 22;
  private static final int HIGH = 14;

  private final Words words;
  private final StringBuilder svg = new StringBuilder();

  StatusPicture(Words words) {
    this.words = words;
  }

  Block.Figure of(List<ChapterState> chapters) {
    int most = chapters.stream().mapToInt(ChapterState::applying).max().orElse(1);
    double wide = Math.min(ROW, (double) (WIDTH - NAME - COUNT) / most);
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">",
        WIDTH, legendTop(chapters) + ROW);
    for (int at = 0; at < chapters.size(); at++) {
      chapter(chapters.get(at), at * ROW, wide);
    }
    legend(legendTop(chapters));
    svg.append("</svg>");
    return new Block.Figure(svg.toString(), words.say("paper.status.picture"));
  }

  private static int legendTop(List<ChapterState> chapters) {
    return chapters.size() * ROW + ROW / 2;
  }

  private void chapter(ChapterState chapter, double y, double wide) {
    text(words.say(WordKeys.numbered("duty.chapter", chapter.chapter())), 0, y + HIGH - 2.0);
    double x = NAME;
    for (RequirementState state : chapter.requirements()) {
      if (state.applies()) {
        field(state.status(), x, y, wide - 2);
        x += wide;
      }
    }
    String counted = words.say("paper.status.of", chapter.met(), chapter.applying());
    text(counted, WIDTH - COUNT + 8.0, y + HIGH - 2.0);
  }

  private void field(Status status, double x, double y, double wide) {
    String fill = status == Status.MET ? "#111111" : "#ffffff";
    add(
        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#111111\""
            + " stroke-width=\"1\"/>",
        x, y, wide, HIGH, fill);
    if (status == Status.PARTLY) {
      add(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"#111111\"/>",
          x, y + HIGH / 2.0, wide, HIGH / 2);
    }
    if (status == Status.OVERDUE) {
      line(x, y, x + wide, y + HIGH);
      line(x, y + HIGH, x + wide, y);
    }
  }

  private void legend(double y) {
    double x = LEGEND;
    for (Status status : List.of(Status.MET, Status.PARTLY, Status.NOT_YET, Status.OVERDUE)) {
      field(status, x, y, HIGH);
      text(words.say(WordKeys.choice(status)), x + ROW, y + HIGH - 2.0);
      x += (WIDTH - LEGEND) / 4.0;
    }
  }

  private void line(double x, double y, double toX, double toY) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#111111\""
            + " stroke-width=\"1.4\"/>",
        x, y, toX, toY);
  }

  private void text(String text, double x, double y) {
    add("<text x=\"%.1f\" y=\"%.1f\" font-size=\"11\" fill=\"#111111\">%s</text>", x, y, text);
  }

  @SuppressWarnings(
      "AnnotateFormatMethod") // the annotation is of a library, and this is the domain
  private void add(String form, Object... values) {
    svg.append(String.format(Locale.ROOT, form, values));
  }
}
