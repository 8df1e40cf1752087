package org.kitei.document;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// How a shape is painted; what an element does not say it takes from the one around it.
record Ink(@Nullable Color fill, @Nullable Color stroke, float width, List<Float> dashes) {
  static final Ink BLACK = new Ink(Color.BLACK, null, 1, List.of());

  Ink of(Element e) {
    return new Ink(
        colour(e.getAttribute("fill"), fill),
        colour(e.getAttribute("stroke"), stroke),
        e.hasAttribute("stroke-width") ? Float.parseFloat(e.getAttribute("stroke-width")) : width,
        e.hasAttribute("stroke-dasharray") ? numbers(e.getAttribute("stroke-dasharray")) : dashes);
  }

  /// Paints the shape whose outline has been drawn.
  void paint(PDPageContentStream page) throws IOException {
    fill(page);
    if (stroke != null) {
      page.setStrokingColor(stroke);
      page.setLineWidth(width);
      page.setLineDashPattern(dashPattern(), 0);
    }
    if (fill != null && stroke != null) {
      page.fillAndStroke();
    } else if (fill != null) {
      page.fill();
    } else if (stroke != null) {
      page.stroke();
    } else {
      page.clip();
    }
  }

  /// Takes up the colour that shapes and letters are filled with.
  void fill(PDPageContentStream page) throws IOException {
    if (fill != null) {
      page.setNonStrokingColor(fill);
    }
  }

  private static @Nullable Color colour(String said, @Nullable Color around) {
    return switch (said) {
      case "" -> around;
      case "none" -> null;
      case "black" -> Color.BLACK;
      case "white" -> Color.WHITE;
      default -> Color.decode(said.length() == 4 ? said.replaceAll("([0-9a-fA-F])", "$1$1") : said);
    };
  }

  private static List<Float> numbers(String said) {
    return Stream.of(said.trim().split("[ ,]+", -1)).map(Float::valueOf).toList();
  }

  private float[] dashPattern() {
    float[] pattern = new float[dashes.size()];
    for (int at = 0; at < pattern.length; at++) {
      pattern[at] = dashes.get(at);
    }
    return pattern;
  }
}
