package org.kitei.ui.common;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look: AtlantaFX below, our own sheets above it, and the bundled type.
public final class Theme {
  private static final List<String> SHEETS = List.of("tokens.css", "light.css", "controls.css");
  private static final List<String> FONTS =
      List.of("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf");

  private static boolean loaded;

  private Theme() {}

  /// Dresses `scene`; the first call also loads the type.
  public static void dress(Scene scene) {
    load();
    for (String sheet : SHEETS) {
      scene.getStylesheets().add(at("/org/kitei/ui/theme/" + sheet).toExternalForm());
    }
  }

  private static synchronized void load() {
    if (loaded) {
      return;
    }
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    for (String font : FONTS) {
      try (InputStream file = at("/org/kitei/document/font/" + font).openStream()) {
        if (Font.loadFont(file, 14) == null) {
          throw new IllegalStateException(font + " is no font");
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    loaded = true;
  }

  private static URL at(String path) {
    URL found = Theme.class.getResource(path);
    if (found == null) {
      throw new IllegalStateException("the program lacks its part " + path);
    }
    return found;
  }
}
