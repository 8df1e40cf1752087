package org.kitei.ui.common;

import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import javafx.scene.text.Font;

/// Lets a bundled font stand in for letters another one lacks, such as 𠮷. JavaFX looks for
/// stand-ins among the machine's fonts alone, and a fresh machine may have no Japanese one; so this
/// reaches for the list it keeps.
final class RareLetters {
  private RareLetters() {}

  /// Must come before the first text is set in `font`, which is one asked for by its family.
  ///
  /// @return whether `standIn` is now asked after the machine's fonts
  static boolean standIn(Font standIn, Font font) {
    return FontHelper.getNativeFont(font) instanceof PGFont known
        && known.getFontResource() instanceof CompositeFontResource resource
        && resource.getSlotForFont(standIn.getName()) > 0;
  }
}
