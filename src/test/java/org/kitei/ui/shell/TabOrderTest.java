package org.kitei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Tasks;

/// Tab goes through every screen, past everything that can take the focus, as one reads.
class TabOrderTest {
  @TempDir Path folder;

  @Test
  void everyControlOfEveryScreenIsReachedInReadingOrder() {
    Toolkit.require();
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Stage stage = Toolkit.get(Stage::new);
      Shell shell =
          Toolkit.get(
              () ->
                  new Shell(
                      stage,
                      place.parts(),
                      Place.surroundings(
                          new Place.OneFile(folder.resolve("none.pdf")),
                          Tasks::atOnce,
                          place.parts()),
                      "ja"));
      List<String> faults = new ArrayList<>();
      try {
        Toolkit.run(shell::show);
        for (Destination destination : ScreenCheck.destinations()) {
          Toolkit.run(() -> shell.go(destination));
          Toolkit.settle();
          Toolkit.run(() -> goThrough(stage.getScene(), destination + ": ", faults));
        }
      } finally {
        Toolkit.run(shell::close);
        Toolkit.run(stage::close);
      }
      assertThat(faults).isEmpty();
    }
  }

  private static void goThrough(Scene scene, String where, List<String> faults) {
    Set<Node> wanted = new LinkedHashSet<>();
    takers(scene.getRoot(), wanted);
    Node at = wanted.iterator().next();
    at.requestFocus();
    Set<Node> seen = new LinkedHashSet<>();
    while (seen.add(at)) {
      at.requestFocusTraversal(TraversalDirection.NEXT);
      Node next = scene.getFocusOwner();
      boolean siblings = at.getParent().getChildrenUnmodifiable().contains(next);
      if (!seen.contains(next) && siblings && isBefore(next, at)) {
        faults.add(where + next + " stands before " + at);
      }
      at = next;
    }
    wanted.removeIf(node -> seen.contains(node) || isBeside(node, seen));
    wanted.forEach(missed -> faults.add(where + "not reached: " + missed));
  }

  /// Of buttons of which one holds, Tab stops at one; the arrow keys go to the others.
  private static boolean isBeside(Node node, Set<Node> seen) {
    return node instanceof Toggle toggle
        && toggle.getToggleGroup() != null
        && toggle.getToggleGroup().getToggles().stream().anyMatch(seen::contains);
  }

  private static boolean isBefore(Node next, Node at) {
    Bounds there = next.getBoundsInParent();
    Bounds here = at.getBoundsInParent();
    return there.getMaxY() <= here.getMinY()
        || (there.getMinY() < here.getMaxY() && there.getMaxX() <= here.getMinX());
  }

  private static void takers(Node node, Set<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> takers(child, found));
    }
  }
}
