package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.kitei.platform.BundleWords;
import org.kitei.platform.ErrorCode;
import org.kitei.ui.common.Memory;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.shell.Shell;
import org.kitei.ui.shell.Surroundings;

/// The whole window over a place, walked through by mouse and keyboard; everything is done at once
/// and in place.
public final class Walk {
  private final Stage stage;
  private final Album album;

  private Walk(Stage stage, Album album) {
    this.stage = stage;
    this.album = album;
  }

  /// The size and language of a window, and what its computer remembers.
  public record Of(String language, int width, int height, Memory memory, Path file) {
    public Of(String language, int width, int height, Path file) {
      this(language, width, height, Memory.untilTheEnd(), file);
    }
  }

  /// Opens the window, walks, and closes it; nothing shown on the way may have been cut off.
  public static void through(Place place, Of of, Consumer<Walk> way) {
    Stage stage = Toolkit.get(() -> new Stage(StageStyle.UNDECORATED));
    Surroundings surroundings =
        new Surroundings(
            BundleWords::new,
            new Place.OneFile(of.file()),
            Tasks::atOnce,
            language -> {},
            ErrorCode::of,
            place::parts,
            Place.machine(of.memory()));
    Shell shell = Toolkit.get(() -> new Shell(stage, place.parts(), surroundings, of.language()));
    try {
      Toolkit.run(
          () -> {
            shell.show();
            if (of.width() > 0) {
              stage.setWidth(of.width());
              stage.setHeight(of.height());
            }
          });
      Toolkit.settle();
      Album album = new Album(of.language(), of.width(), of.height());
      way.accept(new Walk(stage, album));
      album.check();
    } finally {
      Toolkit.run(shell::close);
      Toolkit.run(stage::close);
    }
  }

  public Stage stage() {
    return stage;
  }

  public Node find(String id) {
    Node node = scene().getRoot().lookup(id);
    assertThat(node).as(id).isNotNull();
    return node;
  }

  /// Whether it stands on the screen and can be seen.
  public boolean sees(String id) {
    Node node = scene().getRoot().lookup(id);
    return node != null && isShown(node);
  }

  public String text(String id) {
    return ((Labeled) find(id)).getText();
  }

  public void press(String id) {
    Toolkit.run(
        () -> {
          Node node = find(id);
          assertThat(node.isDisabled()).as(id + " is disabled").isFalse();
          node.requestFocus();
          if (node instanceof RadioButton choice) {
            choice.setSelected(true);
          } else if (node instanceof ButtonBase button) {
            button.fire();
          }
        });
    Toolkit.settle();
  }

  public void type(String id, String text) {
    Toolkit.run(
        () -> {
          TextInputControl field = (TextInputControl) find(id);
          field.requestFocus();
          field.setText(text);
        });
    Toolkit.settle();
  }

  /// Types where nothing stands yet.
  public void typeIfBlank(String id, String text) {
    if (((TextInputControl) find(id)).getText().isBlank()) {
      type(id, text);
    }
  }

  /// Chooses where nothing is chosen yet.
  public void chooseIfNone(String id, int at) {
    Node node = find(id);
    if (node instanceof ComboBox<?> box ? box.getValue() == null : isFree(node)) {
      choose(id, at);
    }
  }

  private static boolean isFree(Node node) {
    return node instanceof RadioButton first && first.getToggleGroup().getSelectedToggle() == null;
  }

  /// Chooses among a few: the button, or the line of a box, at this place from 0.
  public void choose(String id, int at) {
    Toolkit.run(
        () -> {
          Node node = find(id);
          node.requestFocus();
          if (node instanceof ComboBox<?> box) {
            box.getSelectionModel().select(at);
          } else if (node instanceof RadioButton first) {
            first.getToggleGroup().getToggles().get(at).setSelected(true);
          }
        });
    Toolkit.settle();
  }

  /// A key pressed where the focus is.
  public void key(KeyCode code) {
    key(code, false, false);
  }

  public void control(KeyCode code) {
    key(code, true, false);
  }

  public void alt(KeyCode code) {
    key(code, false, true);
  }

  private void key(KeyCode code, boolean control, boolean alt) {
    Toolkit.run(
        () -> {
          Node focus = scene().getFocusOwner();
          KeyEvent.fireEvent(
              focus == null ? scene().getRoot() : focus,
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", code.getName(), code, false, control, alt, false));
        });
    Toolkit.settle();
  }

  /// What has the focus.
  public @Nullable String focus() {
    Node focus = scene().getFocusOwner();
    return focus == null ? null : focus.getId();
  }

  /// Takes a picture and looks for what is cut off.
  public void keep(String name) {
    Toolkit.settle();
    Toolkit.run(() -> album.keep(scene(), name));
  }

  private Scene scene() {
    return stage.getScene();
  }

  private static boolean isShown(@Nullable Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }
}
