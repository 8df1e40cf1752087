package org.kitei.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kitei.domain.shared.Paper;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Typeface;

/// Prints papers as PDF/A-2u with every letter in an embedded typeface. The same paper gives the
/// same bytes on every computer and every day. One paper at a time; nothing is written to disk.
public final class PdfWriter implements DocumentWriter {
  private static final String PRODUCER = "Kitei";

  /// Reports of tables in the typefaces that printing does not need.
  private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf");

  private final TypefaceShelf shelf = new TypefaceShelf();

  @Override
  public byte[] html(Paper paper) {
    return new HtmlWriter(new BrowserSetting()).page(paper).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public synchronized byte[] pdf(Paper paper) {
    FONT_TABLES.setLevel(Level.SEVERE);
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    PrintSetting setting = new PrintSetting(shelf, paper.wide());
    String page = new HtmlWriter(setting).page(paper);
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(document, shelf);
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .withHtmlContent(page, null)
              .usePDDocument(document)
              .usePdfAConformance(PdfAConformance.PDFA_2_U)
              .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
              .useUnicodeLineBreaker(new LineBreaks())
              .withProducer(PRODUCER);
      fonts.offer(builder, setting.rareNeeded());
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        Figures.draw(setting.drawings(), renderer, fonts);
      }
      if (paper.mark() == Paper.Mark.DRAFT) {
        DraftMark.print(document, shelf.font(Typeface.BOLD));
      }
      Timeless.make(document, page);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }
}
