package org.kitei.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kitei.ui.common.Memory;

/// How large the window is: as it was left, within the screen there is.
final class WindowPlace {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;
  private static final String WIDTH = "window-width";
  private static final String HEIGHT = "window-height";
  private static final String MAXIMIZED = "window-maximized";

  private final Stage stage;
  private final Memory memory;

  WindowPlace(Stage stage, Memory memory) {
    this.stage = stage;
    this.memory = memory;
  }

  /// @param width wanted where nothing is remembered
  void restore(double width, double height) {
    Rectangle2D space = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, space.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, space.getHeight()));
    stage.setWidth(within(WIDTH, width, LEAST_WIDTH, space.getWidth()));
    stage.setHeight(within(HEIGHT, height, LEAST_HEIGHT, space.getHeight()));
    if (memory.find(MAXIMIZED).filter("true"::equals).isPresent()) {
      stage.setMaximized(true);
    }
  }

  void keep() {
    memory.keep(MAXIMIZED, Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && stage.getWidth() > 0) {
      memory.keep(WIDTH, Long.toString(Math.round(stage.getWidth())));
      memory.keep(HEIGHT, Long.toString(Math.round(stage.getHeight())));
    }
  }

  private double within(String key, double wanted, double least, double most) {
    Optional<Double> known =
        memory.find(key).filter(text -> text.matches("\\d{1,5}")).map(Double::valueOf);
    return Math.min(Math.max(known.orElse(wanted), least), most);
  }
}
