package org.kitei.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// What a scene shows, as a PNG.
public final class Picture {
  private Picture() {}

  /// Draws `scene` into `file`; on the screen's thread.
  public static void take(Scene scene, Path file) {
    WritableImage shown = scene.snapshot(null);
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = shown.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }
}
