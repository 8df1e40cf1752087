package org.kitei.document;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// Draws the figures into the places left for them.
final class Figures {
  private static final Pattern PLACE = Pattern.compile("^figure-[0-9]+$");

  private Figures() {}

  static void draw(List<Drawing> drawings, PdfBoxRenderer renderer, Fonts fonts)
      throws IOException {
    if (drawings.isEmpty()) {
      return;
    }
    PDDocument document = renderer.getPdfDocument();
    for (PagePosition<Box> place : renderer.findPagePositionsByID(PLACE)) {
      int number = Integer.parseInt(place.getId().substring("figure-".length()));
      try (PDPageContentStream page =
          new PDPageContentStream(
              document, document.getPage(place.getPageNo()), AppendMode.APPEND, true, true)) {
        Drawing drawing = drawings.get(number);
        double width = place.getHeight() * drawing.width() / drawing.height();
        double left = place.getX() + (place.getWidth() - width) / 2;
        new Pen(page, fonts::having).draw(drawing, left, place.getY(), width);
      }
    }
  }
}
