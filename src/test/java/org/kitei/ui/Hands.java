package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kitei.platform.BundleWords;
import org.kitei.platform.ErrorCode;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Memory;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.shell.Shell;
import org.kitei.ui.shell.Surroundings;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window, worked by real keys and the real mouse and by nothing else. What is done in
/// the background is done at once.
public final class Hands implements AutoCloseable {
  private static final int SIDE = 1000;
  private static final int PATIENCE_SECONDS = 30;

  /// More stops than any screen has.
  private static final int STOPS = 300;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final Shell shell;

  /// @param saved where everything is saved
  public Hands(Place place, Path saved, String language, Memory memory) {
    stage = Toolkit.get(() -> new Stage(StageStyle.UNDECORATED));
    Surroundings surroundings =
        new Surroundings(
            BundleWords::new,
            new Place.OneFile(saved),
            failed ->
                Tasks.atOnce(
                    broken -> {
                      throw new AssertionError(broken);
                    }),
            ignored -> {},
            ErrorCode::of,
            place::parts,
            Place.machine(memory));
    shell = Toolkit.get(() -> new Shell(stage, place.parts(), surroundings, language));
    Toolkit.run(
        () -> {
          shell.show();
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(SIDE);
          stage.setHeight(SIDE);
          stage.requestFocus();
        });
    Toolkit.settle();
    // Else it would write into whatever window another test left behind.
    robot.targetWindow(stage);
  }

  /// Goes somewhere without anybody's hands: where a walk begins.
  public Hands at(Destination destination) {
    Toolkit.run(() -> shell.go(destination));
    Toolkit.settle();
    return this;
  }

  /// Clicks where it is seen.
  public void click(String id) {
    robot.clickOn(id);
    Toolkit.settle();
  }

  public void keys(KeyCode... codes) {
    for (KeyCode code : codes) {
      chord(code);
    }
  }

  /// Keys held down together. The robot's own hand is used below its patience, which would wait a
  /// fifth of a second for each.
  public void chord(KeyCode... codes) {
    BaseRobot keyboard = robot.robotContext().getBaseRobot();
    for (KeyCode code : codes) {
      keyboard.pressKeyboard(code);
    }
    for (int i = codes.length - 1; i >= 0; i--) {
      keyboard.releaseKeyboard(codes[i]);
    }
    answered();
  }

  /// Waits until the screen has done what it was asked, and what it asked of itself. A field that
  /// was never laid out has no skin yet and hears nothing; a busy computer lays it out too late for
  /// quick hands.
  private static void answered() {
    Toolkit.run(() -> {});
    Toolkit.run(Hands::layOut);
  }

  private static void layOut() {
    for (Window each : List.copyOf(Window.getWindows())) {
      if (each.isShowing() && each.getScene() != null) {
        each.getScene().getRoot().applyCss();
        each.getScene().getRoot().layout();
      }
    }
  }

  /// Types letters of the keyboard, into this window whatever others are open.
  public void write(String letters) {
    BaseRobot keyboard = robot.robotContext().getBaseRobot();
    letters
        .chars()
        .forEach(
            letter ->
                keyboard.typeKeyboard(
                    stage.getScene(), KeyCode.UNDEFINED, Character.toString(letter)));
    answered();
  }

  /// Types as an input method does: the text arrives whole.
  public void commit(String text) {
    Toolkit.run(
        () ->
            Event.fireEvent(
                focused(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0)));
    answered();
  }

  /// Presses the tabulator until the focus is at `id`.
  public void to(String id) {
    for (int i = 0; i < STOPS && !id.equals(focus()); i++) {
      keys(KeyCode.TAB);
    }
    assertThat(focus()).isEqualTo(id);
  }

  /// Goes to a field and writes in place of what it holds.
  public void fill(String id, String text) {
    to(id);
    chord(KeyCode.CONTROL, KeyCode.A);
    commit(text);
  }

  /// Goes to a button or box and presses it.
  public void press(String id) {
    to(id);
    keys(KeyCode.SPACE);
    Toolkit.settle();
  }

  /// Waits for what comes by itself, such as a list that opens while one types.
  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException never) {
      throw new AssertionError("it never came to that", never);
    }
  }

  /// The id of what has the focus; empty when it has none.
  public String focus() {
    return Toolkit.get(() -> Optional.ofNullable(stage.getScene().getFocusOwner()))
        .flatMap(node -> Optional.ofNullable(node.getId()))
        .orElse("");
  }

  /// The text of a field, label or button; empty when it is not shown.
  public String text(String id) {
    return Toolkit.get(
        () ->
            switch (stage.getScene().getRoot().lookup(id)) {
              case TextInputControl field -> field.getText();
              case Labeled labeled -> labeled.getText();
              case null, default -> "";
            });
  }

  /// Whether it stands on the screen and can be seen.
  public boolean shows(String id) {
    return Toolkit.get(
        () -> {
          Node node = stage.getScene().getRoot().lookup(id);
          return node != null && isShown(node);
        });
  }

  /// How many nodes of a style are laid out, in the window and in what opened over it.
  public int count(String style) {
    return Toolkit.get(
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .mapToInt(each -> each.getScene().getRoot().lookupAll(style).size())
                .sum());
  }

  /// Waits until a list has opened over the window, takes keys, and has so many lines that say
  /// something.
  ///
  /// @return how many
  public int listed(IntPredicate lines) {
    AtomicInteger seen = new AtomicInteger();
    until(
        () -> {
          seen.set(Toolkit.get(Hands::listedNow));
          return lines.test(seen.get());
        });
    return seen.get();
  }

  /// A list that has just opened gets the focus with the next drawing only.
  private static int listedNow() {
    return (int)
        Window.getWindows().stream()
            .filter(PopupWindow.class::isInstance)
            .filter(each -> each.getScene().getFocusOwner() != null)
            .flatMap(each -> each.getScene().getRoot().lookupAll(".list-cell").stream())
            .filter(
                each ->
                    each instanceof Labeled said
                        && said.getText() != null
                        && !said.getText().isEmpty())
            .count();
  }

  private Node focused() {
    Node focused = stage.getScene().getFocusOwner();
    assertThat(focused).as("nothing has the focus").isNotNull();
    return focused;
  }

  private static boolean isShown(@Nullable Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  /// Closes the window as its frame does.
  @Override
  public void close() {
    Toolkit.run(shell::close);
    Toolkit.run(stage::close);
  }
}
