package org.kitei.architecture;

import java.util.ArrayList;
import java.util.List;

/// The features in one line; in every layer each may use only those before it.
public final class FeatureLine {
  private static final List<String> FEATURES =
      List.of(
          "shared",
          "register",
          "catalogue",
          "profile",
          "role",
          "contact",
          "asset",
          "device",
          "network",
          "account",
          "training",
          "regulation",
          "review",
          "violation",
          "incident",
          "duty",
          "chapter",
          "reminder",
          "paper",
          "backup");

  private FeatureLine() {}

  /// The line of `domain`, `usecase` or `ui`. The window has what all screens share before the
  /// features, the wizards' engine after the catalogue it quotes, and the frame around them last.
  public static List<String> of(String layer) {
    if (!layer.equals("ui")) {
      return FEATURES;
    }
    List<String> line = new ArrayList<>(FEATURES);
    line.addFirst("common");
    line.add(line.indexOf("profile"), "wizard");
    line.addLast("shell");
    return List.copyOf(line);
  }
}
