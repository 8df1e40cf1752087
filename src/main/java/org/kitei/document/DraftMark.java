package org.kitei.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Puts a pale 案 behind every page. It is drawn as an outline and not set as text, so that copying
/// and searching find the paper's words only.
final class DraftMark {
  private static final int SIGN = 0x6848;
  private static final float PALE = 0.955f;

  private DraftMark() {}

  static void print(PDDocument document, TrueTypeFont typeface) throws IOException {
    int glyph = typeface.getUnicodeCmapLookup().getGlyphId(SIGN);
    var outline = typeface.getGlyph().getGlyph(glyph).getPath();
    for (PDPage page : document.getPages()) {
      PDRectangle sheet = page.getMediaBox();
      double size = 0.55 * Math.min(sheet.getWidth(), sheet.getHeight());
      double scale = size / typeface.getUnitsPerEm();
      AffineTransform place = new AffineTransform();
      place.translate((sheet.getWidth() - size) / 2, (sheet.getHeight() - 0.76 * size) / 2);
      place.scale(scale, scale);
      try (PDPageContentStream stream =
          new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
        stream.setNonStrokingColor(PALE);
        trace(outline.getPathIterator(place), stream);
        stream.fill();
      }
    }
  }

  private static void trace(PathIterator way, PDPageContentStream stream) throws IOException {
    float[] to = new float[6];
    float x = 0;
    float y = 0;
    for (; !way.isDone(); way.next()) {
      switch (way.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            stream.curveTo(
                x + (to[0] - x) * 2 / 3,
                y + (to[1] - y) * 2 / 3,
                to[2] + (to[0] - to[2]) * 2 / 3,
                to[3] + (to[1] - to[3]) * 2 / 3,
                to[2],
                to[3]);
        case PathIterator.SEG_CLOSE -> stream.closePath();
        default -> throw new IllegalStateException("outlines of this typeface are quadratic");
      }
      int end = way.currentSegment(to) == PathIterator.SEG_QUADTO ? 2 : 0;
      x = to[end];
      y = to[end + 1];
    }
  }
}
