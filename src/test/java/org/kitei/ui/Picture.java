package org.kitei.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What a scene shows, as a PNG. Written by hand, because there are hundreds, and the writer that
/// comes with Java takes ten times as long over each to make it a little smaller.
public final class Picture {
  private static final long SIGNATURE = 0x89504e470d0a1a0aL;
  private static final int EIGHT_BITS = 8;
  private static final int RED_GREEN_BLUE = 2;

  private Picture() {}

  /// Draws `scene` into `file`; on the screen's thread.
  public static void take(Scene scene, Path file) {
    WritableImage shown = scene.snapshot(null);
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    int[] pixels = new int[width * height];
    shown
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, png(width, height, pixels));
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private static byte[] png(int width, int height, int[] pixels) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {EIGHT_BITS, RED_GREEN_BLUE, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    chunk(out, "IDAT", deflated(lines(width, height, pixels)));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  /// Each line begins with the number of its filter: 0, none.
  private static byte[] lines(int width, int height, int[] pixels) {
    byte[] lines = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      at += pixel % width == 0 ? 1 : 0;
      lines[at++] = (byte) (pixels[pixel] >> 16);
      lines[at++] = (byte) (pixels[pixel] >> 8);
      lines[at++] = (byte) pixels[pixel];
    }
    return lines;
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      out.write(plain);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
