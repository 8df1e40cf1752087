package org.kitei.ui.common;

import java.io.Closeable;
import org.kitei.port.PageImages.Picture;

/// The pages of a PDF as pictures. Asked from one thread at a time.
public interface Sheets extends Closeable {
  int count();

  /// Page `index` from 0 at `dpi` dots an inch.
  Picture page(int index, int dpi);

  @Override
  void close();
}
