package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Paper;
import org.kitei.domain.shared.Paper.Mark;
import org.kitei.port.DocumentWriter.UnprintableText;

class DrawingTest {
  private static final PdfWriter WRITER = new PdfWriter();

  @Test
  void everyShapeIsDrawnAndStaysPdfA() {
    byte[] pdf =
        WRITER.pdf(
            figure(
                """
                <g stroke="#334455" fill="none" stroke-dasharray="4 2">\
                <path d="M0 0 L10 10 20 0C30 0 30 10 40 10Z"/>\
                <polyline points="0,50 20,60 40,50"/><polygon points="50,50 70,60 90,50"/>\
                <ellipse cx="80" cy="20" rx="15" ry="8"/></g>\
                <text x="100" y="90" text-anchor="end" font-size="10">右端は𠮷田</text>\
                """));
    assertThat(Pdf.faults(pdf)).isEmpty();
    assertThat(Pdf.flow(pdf)).contains("右端は𠮷田");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<image href=\"x\"/>", "<path d=\"M0 0 A1 1\"/>", "<path d=\"M0\"/>", "<rect>"})
  void whatNoFigureMayHoldIsAMistake(String content) {
    assertThatThrownBy(() -> WRITER.pdf(figure(content)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLetterWithoutGlyphIsRefusedInFiguresToo() {
    assertThatThrownBy(() -> WRITER.pdf(figure("<text x=\"0\" y=\"9\">\uD83D\uDE00</text>")))
        .isInstanceOf(UnprintableText.class);
  }

  private static Paper figure(String content) {
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">" + content + "</svg>";
    return new Paper("test", "図", Mark.FINAL, null, false, List.of(new Block.Figure(svg, "図")));
  }
}
