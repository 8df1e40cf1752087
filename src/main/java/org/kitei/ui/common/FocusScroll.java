package org.kitei.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Brings what has the focus into sight, however far down a scroll pane it stands.
public final class FocusScroll {
  private static final double AIR = 24;

  private FocusScroll() {}

  public static void in(ScrollPane pane) {
    pane.sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .addListener((seen, before, now) -> show(pane, now));
  }

  private static void show(ScrollPane pane, @Nullable Node focused) {
    Node content = pane.getContent();
    if (focused == null
        || content == null
        || focused.equals(content)
        || !isWithin(focused, content)) {
      return;
    }
    pane.layout(); // what has just appeared has its place only now
    Bounds there = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double seen = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (there.getMinY() - AIR < top) {
      pane.setVvalue(Math.clamp((there.getMinY() - AIR) / hidden, 0, 1));
    } else if (there.getMaxY() + AIR > top + seen) {
      pane.setVvalue(Math.clamp((there.getMaxY() + AIR - seen) / hidden, 0, 1));
    }
  }

  private static boolean isWithin(Node node, Node content) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(content)) {
        return true;
      }
    }
    return false;
  }
}
