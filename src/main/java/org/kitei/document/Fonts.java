package org.kitei.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.kitei.port.Typeface;

/// The typefaces as one PDF embeds them: only the letters it uses.
final class Fonts {
  private final PDDocument document;
  private final TypefaceShelf shelf;
  private final Map<Typeface, PDFont> embedded = new HashMap<>();

  Fonts(PDDocument document, TypefaceShelf shelf) {
    this.document = document;
    this.shelf = shelf;
  }

  void offer(PdfRendererBuilder builder, boolean rareNeeded) {
    offer(builder, Typeface.REGULAR);
    offer(builder, Typeface.BOLD);
    if (rareNeeded) {
      offer(builder, Typeface.RARE);
    }
  }

  /// The typeface that has the letter.
  PDFont having(int letter) {
    return font(shelf.isCommon(letter) ? Typeface.REGULAR : Typeface.RARE);
  }

  private void offer(PdfRendererBuilder builder, Typeface typeface) {
    builder.useFont(
        new PDFontSupplier(font(typeface)),
        typeface.family(),
        typeface.weight(),
        FontStyle.NORMAL,
        true);
  }

  private PDFont font(Typeface typeface) {
    return embedded.computeIfAbsent(typeface, this::load);
  }

  private PDFont load(Typeface typeface) {
    try {
      return PDType0Font.load(document, shelf.font(typeface), true);
    } catch (IOException damaged) {
      throw new UncheckedIOException(typeface.resource(), damaged);
    }
  }
}
