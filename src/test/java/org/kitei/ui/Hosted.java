package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.kitei.platform.BundleWords;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FileDialogs;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Theme;

/// The screens of some areas in a window of their own, with the rail's room left free. To be used
/// from the test's own thread, so that the screen draws between two actions.
public final class Hosted implements AutoCloseable {
  private static final double NARROW = 1200;

  private final StackPane room = new StackPane();
  private final Navigator navigator;
  private final Stage stage;
  private final List<Area> areas;
  private final Album album;
  private @Nullable Screen open;

  public Hosted(
      List<? extends Area.Opener> openers,
      Destination start,
      FileDialogs files,
      String language,
      int width,
      int height) {
    navigator = new Navigator(start);
    album = new Album(language, width, height);
    Area.Setting setting =
        new Area.Setting(navigator, new BundleWords(language), Tasks.atOnce(Hosted::broken), files);
    areas = openers.stream().map(each -> each.open(setting)).toList();
    stage = Toolkit.get(() -> window(width, height));
    Toolkit.run(() -> navigator.here().subscribe(this::show));
  }

  private Stage window(int width, int height) {
    Region rail = new Region();
    rail.getStyleClass().add("rail");
    StackPane root = new StackPane(new BorderPane(room, null, null, null, rail));
    if (width < NARROW) {
      root.getStyleClass().add("narrow");
    }
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    Stage shown = new Stage(StageStyle.UNDECORATED);
    shown.setScene(scene);
    shown.show();
    shown.setWidth(width);
    shown.setHeight(height);
    return shown;
  }

  private static void broken(Throwable failure) {
    throw new AssertionError(failure);
  }

  private void show(Destination destination) {
    sleep();
    areas.stream()
        .filter(area -> area.holds(destination))
        .findFirst()
        .ifPresent(
            area -> {
              Screen screen = area.at(destination);
              open = screen;
              room.getChildren().setAll(screen.node());
              screen.activate();
            });
  }

  private void sleep() {
    Screen sleeping = open;
    open = null;
    if (sleeping != null) {
      sleeping.deactivate();
    }
  }

  /// Goes somewhere else.
  public void go(Destination destination) {
    act(() -> navigator.go(destination));
  }

  public Destination here() {
    return Toolkit.get(() -> navigator.here().get());
  }

  /// Does something on the screen's thread, and waits until it is drawn.
  public void act(Runnable work) {
    Toolkit.run(work);
    Toolkit.run(this::lay);
  }

  /// Presses a button, box or switch.
  public void press(String id) {
    act(
        () -> {
          Node node = find(id);
          assertThat(node.isDisabled()).as(id + " is disabled").isFalse();
          node.requestFocus();
          ((ButtonBase) node).fire();
        });
  }

  public void type(String id, String text) {
    act(
        () -> {
          TextInputControl field = (TextInputControl) find(id);
          field.requestFocus();
          field.setText(text);
        });
  }

  /// Chooses the constant or row called `key` in a box of a form.
  @SuppressWarnings("unchecked") // the boxes of forms hold keys
  public void choose(String id, String key) {
    act(() -> ((ComboBoxBase<String>) find(id)).setValue(key));
  }

  /// Puts the focus somewhere.
  public void focus(String id) {
    act(() -> find(id).requestFocus());
  }

  /// Presses a key where the focus is.
  public void key(KeyCode code) {
    act(
        () -> {
          Node focused = stage.getScene().getFocusOwner();
          assertThat(focused).as("nothing has the focus").isNotNull();
          Event.fireEvent(focused, event(KeyEvent.KEY_PRESSED, code));
          Event.fireEvent(focused, event(KeyEvent.KEY_RELEASED, code));
        });
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }

  public boolean shows(String id) {
    return Toolkit.get(
        () -> stage.getScene().getRoot().lookupAll(id).stream().anyMatch(Hosted::isShown));
  }

  /// The text of a field, label or button.
  public String text(String id) {
    return Toolkit.get(
        () -> {
          Node node = find(id);
          return node instanceof TextInputControl field
              ? field.getText()
              : ((Labeled) node).getText();
        });
  }

  /// The node called `id`; on the screen's thread.
  public Node find(String id) {
    lay();
    Node node = stage.getScene().getRoot().lookup(id);
    assertThat(node).as(id).isNotNull();
    return node;
  }

  private void lay() {
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  /// Keeps a picture, and notes what is cut off on it.
  public void keep(String name) {
    act(this::lay);
    Toolkit.run(
        () -> {
          lay();
          album.keep(stage.getScene(), name);
        });
  }

  private static boolean isShown(@Nullable Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  /// Closes the window as its frame does; nothing may have been cut off.
  @Override
  public void close() {
    Toolkit.run(
        () -> {
          sleep();
          stage.close();
        });
    album.check();
  }
}
