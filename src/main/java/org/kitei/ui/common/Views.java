package org.kitei.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.kitei.domain.shared.Words;

/// Loads the FXML that stands beside a controller: `SetupController` shows `Setup.fxml`.
public final class Views {
  private static final String CONTROLLER = "Controller";

  private Views() {}

  /// Loads and hands the nodes to `controller`, in the language of `words`.
  public static Parent load(Object controller, Words words) {
    Class<?> type = controller.getClass();
    String name = type.getSimpleName();
    String stem = name.substring(0, name.length() - CONTROLLER.length());
    URL fxml = type.getResource(stem + ".fxml");
    if (fxml == null) {
      throw new IllegalStateException("no " + stem + ".fxml beside " + type.getName());
    }
    FXMLLoader loader = new FXMLLoader(fxml, new WordBundle(words));
    loader.setControllerFactory(wanted -> given(controller, wanted));
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Object given(Object controller, Class<?> wanted) {
    if (!wanted.isInstance(controller)) {
      throw new IllegalStateException("the FXML wants a " + wanted.getName());
    }
    return controller;
  }
}
