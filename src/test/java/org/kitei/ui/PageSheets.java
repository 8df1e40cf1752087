package org.kitei.ui;

import org.kitei.document.PdfPages;
import org.kitei.port.PageImages;
import org.kitei.ui.common.Sheets;

/// The pages of a PDF for the preview.
record PageSheets(PageImages images) implements Sheets {
  static Sheets of(byte[] pdf) {
    return new PageSheets(PdfPages.open(pdf));
  }

  @Override
  public int count() {
    return images.count();
  }

  @Override
  public PageImages.Picture page(int index, int dpi) {
    return images.page(index, dpi);
  }

  @Override
  public void close() {
    images.close();
  }
}
