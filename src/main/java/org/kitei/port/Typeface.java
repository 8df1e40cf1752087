package org.kitei.port;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A typeface that comes with the program, so that papers and the window look the same on every
/// computer.
///
/// @param family the name in style sheets
/// @param weight 400 or 700
/// @param resource where its file stands on the class path
public record Typeface(String family, int weight, String resource) {
  private static final String FOLDER = "/org/kitei/document/font/";

  public static final Typeface REGULAR =
      new Typeface("BIZ UDPGothic", 400, FOLDER + "BIZUDPGothic-Regular.ttf");
  public static final Typeface BOLD =
      new Typeface("BIZ UDPGothic", 700, FOLDER + "BIZUDPGothic-Bold.ttf");

  /// What the two lack: kanji of names outside JIS X 0213 and letters of other scripts.
  public static final Typeface RARE =
      new Typeface("Kitei Gothic", 400, FOLDER + "KiteiGothic-Regular.ttf");

  /// Its file; whoever opens it closes it.
  public InputStream open() {
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource);
  }

  /// The whole file, some megabytes.
  public byte[] bytes() {
    try (InputStream file = open()) {
      return file.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(resource, damaged);
    }
  }
}
