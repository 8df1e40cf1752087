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
import javafx.scene.text.FontWeight;

/// The look: AtlantaFX below, our own sheets above it, and the bundled type.
public final class Theme {
  private static final List<String> SHEETS =
      List.of("tokens.css", "light.css", "controls.css", "registers.css", "incidents.css");
  private static final double SIZE = 14;

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
    Font rare = font("KiteiGothic-Regular.ttf");
    String family = font("BIZUDPGothic-Regular.ttf").getFamily();
    font("BIZUDPGothic-Bold.ttf");
    RareLetters.standIn(rare, Font.font(family, FontWeight.NORMAL, SIZE));
    RareLetters.standIn(rare, Font.font(family, FontWeight.BOLD, SIZE));
    loaded = true;
  }

  private static Font font(String name) {
    try (InputStream file = at("/org/kitei/document/font/" + name).openStream()) {
      Font font = Font.loadFont(file, SIZE);
      if (font == null) {
        throw new IllegalStateException(name + " is no font");
      }
      return font;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static URL at(String path) {
    URL found = Theme.class.getResource(path);
    if (found == null) {
      throw new IllegalStateException("the program lacks its part " + path);
    }
    return found;
  }
}
