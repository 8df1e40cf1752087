package org.kitei.document;

import java.awt.print.Book;
import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// Pages of a PDF to be drawn by a printer that does not take PDF.
public final class DrawnPages implements AutoCloseable {
  private final PDDocument document;

  private DrawnPages(PDDocument document) {
    this.document = document;
  }

  /// Opens `pdf`; throws [UncheckedIOException] when it is none.
  public static DrawnPages open(byte[] pdf) {
    try {
      return new DrawnPages(Loader.loadPDF(pdf));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// The pages from `from` to `to`, counted from 1, as far as there are any.
  public Pageable pages(int from, int to) {
    PDFPageable all = new PDFPageable(document);
    Book book = new Book();
    for (int page = from - 1; page < Math.min(to, all.getNumberOfPages()); page++) {
      book.append(all.getPrintable(page), all.getPageFormat(page));
    }
    return book;
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
