package org.kitei.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels in the few sizes there are; all of them wrap rather than cut off.
public final class Texts {
  private Texts() {}

  /// 22 px: the one title of a screen.
  public static Label title(String text) {
    return label(text, "h1");
  }

  /// 15 px: the heading of a card.
  public static Label heading(String text) {
    return label(text, "h2");
  }

  /// 14 px, set wide enough to read.
  public static Label text(String text) {
    return label(text, "long");
  }

  /// 12 px, set wide enough to read.
  public static Label small(String text) {
    return label(text, "small", "long");
  }

  /// 12 px and grey: what one need not read.
  public static Label muted(String text) {
    return label(text, "small", "long", "muted");
  }

  /// `text` as it begins a line: with a capital where the script has them.
  public static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
