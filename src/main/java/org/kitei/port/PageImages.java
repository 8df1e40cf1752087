package org.kitei.port;

import java.nio.IntBuffer;

/// Pages of a PDF as pictures, for the preview. Not safe for use from two threads.
public interface PageImages extends AutoCloseable {
  int count();

  /// Page `index` from 0 at `dpi` dots an inch.
  Picture page(int index, int dpi);

  @Override
  void close();

  /// Pixels as 0xAARRGGBB, row by row, premultiplied.
  record Picture(int width, int height, IntBuffer argb) {}

  /// Opens a PDF.
  interface Opener {
    PageImages open(byte[] pdf);
  }
}
