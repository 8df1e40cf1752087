package org.kitei.document;

import java.io.IOException;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws figures onto a page: the part of SVG our own figures use. Anything else is a mistake in
/// the figure and throws [IllegalArgumentException].
final class Pen {
  /// How far the handles of a curve stand from a quarter circle's ends.
  private static final double ROUND = 0.5523;

  private final PDPageContentStream page;
  private final IntFunction<PDFont> fonts;

  /// @param fonts the typeface for a letter
  Pen(PDPageContentStream page, IntFunction<PDFont> fonts) {
    this.page = page;
    this.fonts = fonts;
  }

  /// Draws with the lower left corner at `x`, `y`, as wide as `width`, in points.
  void draw(Drawing drawing, double x, double y, double width) throws IOException {
    double scale = width / drawing.width();
    page.saveGraphicsState();
    page.transform(
        new Matrix(
            (float) scale,
            0,
            0,
            (float) -scale,
            (float) x,
            (float) (y + drawing.height() * scale)));
    children(drawing.svg(), Ink.BLACK);
    page.restoreGraphicsState();
  }

  private void children(Element parent, Ink ink) throws IOException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        shape(element, ink.of(element));
      }
    }
  }

  private void shape(Element e, Ink ink) throws IOException {
    switch (e.getLocalName()) {
      case "g" -> children(e, ink);
      case "title", "desc" -> {}
      case "text" -> text(e, ink);
      case "line" -> {
        move(at(e, "x1"), at(e, "y1"));
        line(at(e, "x2"), at(e, "y2"));
        ink.paint(page);
      }
      case "rect" -> {
        rounded(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height"), at(e, "rx"), at(e, "rx"));
        ink.paint(page);
      }
      case "circle" -> {
        oval(at(e, "cx"), at(e, "cy"), at(e, "r"), at(e, "r"));
        ink.paint(page);
      }
      case "ellipse" -> {
        oval(at(e, "cx"), at(e, "cy"), at(e, "rx"), at(e, "ry"));
        ink.paint(page);
      }
      case "polyline", "polygon" -> {
        path("M" + e.getAttribute("points") + (e.getLocalName().equals("polygon") ? "Z" : ""));
        ink.paint(page);
      }
      case "path" -> {
        path(e.getAttribute("d"));
        ink.paint(page);
      }
      default -> throw new IllegalArgumentException("no figure may hold " + e.getLocalName());
    }
  }

  private void oval(double x, double y, double across, double down) throws IOException {
    rounded(x - across, y - down, 2 * across, 2 * down, across, down);
  }

  private void rounded(double x, double y, double w, double h, double rx, double ry)
      throws IOException {
    double dx = rx * (1 - ROUND);
    double dy = ry * (1 - ROUND);
    double right = x + w;
    double foot = y + h;
    move(x + rx, y);
    line(right - rx, y);
    curve(right - dx, y, right, y + dy, right, y + ry);
    line(right, foot - ry);
    curve(right, foot - dy, right - dx, foot, right - rx, foot);
    line(x + rx, foot);
    curve(x + dx, foot, x, foot - dy, x, foot - ry);
    line(x, y + ry);
    curve(x, y + dy, x + dx, y, x + rx, y);
    page.closePath();
  }

  private void path(String way) throws IOException {
    PathWords words = new PathWords(way);
    while (words.hasNext()) {
      switch (words.command()) {
        case 'M' -> move(words.number(), words.number());
        case 'L' -> line(words.number(), words.number());
        case 'C' ->
            curve(
                words.number(),
                words.number(),
                words.number(),
                words.number(),
                words.number(),
                words.number());
        case 'Z' -> page.closePath();
        default -> throw new IllegalArgumentException("a path may hold M, L, C and Z: " + way);
      }
    }
  }

  private void text(Element e, Ink ink) throws IOException {
    String text = e.getTextContent().strip();
    double size = e.hasAttribute("font-size") ? at(e, "font-size") : 12;
    double width = 0;
    for (int letter : text.codePoints().toArray()) {
      width += fonts.apply(letter).getStringWidth(Character.toString(letter)) / 1000 * size;
    }
    double share =
        Map.of("middle", 0.5, "end", 1.0).getOrDefault(e.getAttribute("text-anchor"), 0.0);
    page.beginText();
    ink.fill(page);
    page.setTextMatrix(
        new Matrix(1, 0, 0, -1, (float) (at(e, "x") - share * width), (float) at(e, "y")));
    for (int letter : text.codePoints().toArray()) {
      page.setFont(fonts.apply(letter), (float) size);
      page.showText(Character.toString(letter));
    }
    page.endText();
  }

  private void move(double x, double y) throws IOException {
    page.moveTo((float) x, (float) y);
  }

  private void line(double x, double y) throws IOException {
    page.lineTo((float) x, (float) y);
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
  }

  private static double at(Element e, String name) {
    String value = e.getAttribute(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
