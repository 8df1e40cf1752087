package org.kitei.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kitei.port.PageImages;

/// Draws the pages of a PDF for the preview.
public final class PdfPages implements PageImages {
  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /// Opens `pdf`; throws [UncheckedIOException] when it is none.
  public static PageImages open(byte[] pdf) {
    try {
      return new PdfPages(Loader.loadPDF(pdf));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public Picture page(int index, int dpi) {
    try {
      BufferedImage drawn = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
      int width = drawn.getWidth();
      int height = drawn.getHeight();
      int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
      return new Picture(width, height, IntBuffer.wrap(pixels));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }
}
