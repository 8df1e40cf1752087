package org.kitei.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.kitei.port.Typeface;

/// The bundled typefaces, each read when the first paper needs it and kept. Not safe for use from
/// two threads.
final class TypefaceShelf {
  private final Map<Typeface, TrueTypeFont> read = new HashMap<>();
  private final Map<Typeface, CmapLookup> letters = new HashMap<>();

  /// Whether both weights of the main typeface have the letter.
  boolean isCommon(int letter) {
    return has(Typeface.REGULAR, letter) && has(Typeface.BOLD, letter);
  }

  /// Whether the rare typeface has it.
  boolean isRare(int letter) {
    return has(Typeface.RARE, letter);
  }

  /// How wide a letter is set, in ems.
  double width(int letter) {
    Typeface typeface = isCommon(letter) ? Typeface.REGULAR : Typeface.RARE;
    TrueTypeFont font = font(typeface);
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
      return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException(typeface.resource(), damaged);
    }
  }

  TrueTypeFont font(Typeface typeface) {
    return read.computeIfAbsent(typeface, TypefaceShelf::parsed);
  }

  private boolean has(Typeface typeface, int letter) {
    return letters.computeIfAbsent(typeface, this::lookup).getGlyphId(letter) != 0;
  }

  private CmapLookup lookup(Typeface typeface) {
    try {
      return font(typeface).getUnicodeCmapLookup();
    } catch (IOException damaged) {
      throw new UncheckedIOException(typeface.resource(), damaged);
    }
  }

  private static TrueTypeFont parsed(Typeface typeface) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(typeface.bytes()));
    } catch (IOException damaged) {
      throw new UncheckedIOException(typeface.resource(), damaged);
    }
  }
}
