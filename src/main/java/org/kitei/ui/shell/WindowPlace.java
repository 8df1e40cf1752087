package org.kitei.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.kitei.usecase.shared.ScreenSettings;
import org.kitei.usecase.shared.ScreenSettings.WindowSize;

/// How large the window is: as it was left, within the screen there is.
final class WindowPlace {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  /// Of the usable screen: some systems put the window's frame around what is set here.
  private static final double FRAMED = 0.95;

  private final Stage stage;
  private final ScreenSettings settings;

  WindowPlace(Stage stage, ScreenSettings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /// @param width wanted where nothing is remembered
  void restore(double width, double height) {
    Rectangle2D space = Screen.getPrimary().getVisualBounds();
    Optional<WindowSize> known = settings.window();
    double wide = known.map(size -> (double) size.width()).orElse(width);
    double high = known.map(size -> (double) size.height()).orElse(height);
    double most = space.getHeight() * (known.isPresent() ? 1 : FRAMED);
    stage.setMinWidth(Math.min(LEAST_WIDTH, space.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, most));
    stage.setWidth(Math.clamp(wide, Math.min(LEAST_WIDTH, space.getWidth()), space.getWidth()));
    stage.setHeight(Math.clamp(high, Math.min(LEAST_HEIGHT, most), most));
    stage.setMaximized(known.filter(WindowSize::maximised).isPresent());
  }

  /// A maximised window keeps the size it goes back to.
  void keep() {
    boolean maximised = stage.isMaximized();
    Optional<WindowSize> known = settings.window();
    WindowSize now =
        new WindowSize(
            (int) Math.round(stage.getWidth()), (int) Math.round(stage.getHeight()), maximised);
    settings.keepWindow(
        maximised && known.isPresent()
            ? new WindowSize(known.get().width(), known.get().height(), true)
            : now);
  }
}
