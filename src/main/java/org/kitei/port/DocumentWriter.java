package org.kitei.port;

import org.kitei.domain.shared.Paper;

/// Turns a paper into a file's bytes.
public interface DocumentWriter {
  /// PDF/A-2u. Throws [UnprintableText] when no bundled font has a glyph for a character.
  byte[] pdf(Paper paper);

  /// A page that stands alone, in UTF-8.
  byte[] html(Paper paper);

  /// A character that no bundled font can print, so the paper was not made.
  final class UnprintableText extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String character;

    public UnprintableText(String character) {
      super("no font has U+" + Integer.toHexString(character.codePointAt(0)));
      this.character = character;
    }

    public String character() {
      return character;
    }
  }
}
