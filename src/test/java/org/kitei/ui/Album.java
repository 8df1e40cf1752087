package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// The pictures taken on one way through the program, in `target/screens`. Nothing on them may be
/// cut off, and what can be used must have a name and be reached by keyboard.
public final class Album {
  private static final Path SCREENS = Path.of("target", "screens");

  private final String suffix;
  private final List<String> faults = new ArrayList<>();

  public Album(String language, int width, int height) {
    suffix = "-" + language + "-" + width + "x" + height;
  }

  /// Keeps what a scene shows; on the screen's thread.
  public void keep(Scene scene, String name) {
    Picture.take(scene, SCREENS.resolve(name + suffix + ".png"));
    look(scene.getRoot(), fault -> faults.add(name + ": " + fault));
  }

  /// That nothing was wrong on any of the pictures.
  public void check() {
    assertThat(faults).isEmpty();
  }

  private static void look(Node node, Consumer<String> faults) {
    if (!node.isVisible()) {
      return;
    }
    if ((node instanceof Label || node instanceof ButtonBase) && isCutOff((Labeled) node)) {
      faults.accept("cut off: " + ((Labeled) node).getText());
    }
    if (isUsed(node)) {
      if (!isNamed(node)) {
        faults.accept("without a name: " + node);
      }
      if (!node.isFocusTraversable() && !isHere(node) && !isLed(node)) {
        faults.accept("not reached by keyboard: " + node);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, faults));
    }
  }

  /// The page one is on already; its button leads nowhere.
  private static boolean isHere(Node node) {
    return node.getStyleClass().contains("here");
  }

  /// A list that is gone through by the arrow keys of the field beside it.
  private static boolean isLed(Node node) {
    return node instanceof ListView
        && node.getParent().getChildrenUnmodifiable().stream()
            .anyMatch(each -> each instanceof Parent && each.lookup(".text-field") != null);
  }

  /// What people press, choose or write in, save the parts of which such things are made.
  private static boolean isUsed(Node node) {
    boolean used =
        node instanceof ButtonBase
            || node instanceof TextInputControl
            || node instanceof ComboBoxBase
            || node instanceof ListView
            || node instanceof TableView;
    for (Parent parent = node.getParent(); used && parent != null; parent = parent.getParent()) {
      used = !(parent instanceof Control) || parent instanceof ScrollPane;
    }
    return used;
  }

  private static boolean isNamed(Node node) {
    String spoken = node.getAccessibleText();
    return (spoken != null && !spoken.isBlank())
        || (node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank());
  }

  private static boolean isCutOff(Labeled labeled) {
    String whole = labeled.getText();
    return whole != null
        && !whole.endsWith("...")
        && labeled.getChildrenUnmodifiable().stream()
            .anyMatch(child -> child instanceof Text text && text.getText().endsWith("..."));
  }
}
