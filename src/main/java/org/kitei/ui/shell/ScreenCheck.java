package org.kitei.ui.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Theme;

/// Opens every screen in both languages, and tries a validation mark and an auto-completion: the
/// two that fail first where the toolkit is put together wrongly. Called from outside the screen's
/// thread, with the toolkit running.
public final class ScreenCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TYPED = "1";

  private ScreenCheck() {}

  /// @param parts a scratch place whose six questions are answered
  public static void run(Parts parts, Surroundings surroundings) {
    for (String language : List.of("ja", "en")) {
      onScreen(
          () -> {
            everyScreen(parts, surroundings, language);
            return true;
          });
    }
    Stage stage = onScreen(Stage::new);
    try {
      mark(stage);
      complete(stage);
    } finally {
      onScreen(
          () -> {
            stage.close();
            return true;
          });
    }
  }

  private static void everyScreen(Parts parts, Surroundings surroundings, String language) {
    Stage stage = new Stage();
    try (Shell shell = new Shell(stage, parts, surroundings, language)) {
      shell.show();
      for (Destination destination :
          List.of(
              new Destination.FirstStart(),
              new Destination.Setup(),
              new Destination.Home(),
              new Destination.Registers(),
              new Destination.Cases(),
              FrameController.IT_HAPPENED,
              new Destination.IncidentRules(),
              new Destination.Papers(null),
              new Destination.Regulation(),
              new Destination.Settings())) {
        shell.go(destination);
        stage.getScene().snapshot(null);
      }
    } finally {
      stage.close();
    }
  }

  private static void mark(Stage stage) {
    TextField field = new TextField();
    FieldMark mark = new FieldMark(TYPED, field);
    onScreen(
        () -> {
          show(stage, new StackPane(mark));
          mark.problem(TYPED);
          return true;
        });
    boolean marked =
        onScreen(
            () -> {
              stage.getScene().snapshot(null);
              return stage.getScene().getRoot().lookup(".field-sign") != null;
            });
    if (!marked) {
      throw new IllegalStateException("a problem leaves no mark at its field");
    }
  }

  private static void complete(Stage stage) {
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    ListChangeListener<Window> listener =
        change -> {
          if (change.getList().size() > 1) {
            shown.complete(true);
          }
        };
    onScreen(
        () -> {
          TextField field = new TextField();
          show(stage, new StackPane(field));
          Window.getWindows().addListener(listener);
          AutoCompletionBinding<String> completion =
              TextFields.bindAutoCompletion(field, request -> List.of(TYPED + TYPED));
          field.requestFocus();
          field.setText(TYPED);
          completion.setUserInput(TYPED);
          return true;
        });
    try {
      await(shown);
    } finally {
      onScreen(
          () -> {
            Window.getWindows().removeListener(listener);
            return true;
          });
    }
  }

  private static void show(Stage stage, StackPane content) {
    Scene scene = new Scene(content, 300, 200);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static <T> T onScreen(Supplier<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (RuntimeException | Error broken) {
            done.completeExceptionally(broken);
          }
        });
    return await(done);
  }

  private static <T> T await(CompletableFuture<T> done) {
    try {
      return done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    } catch (InterruptedException | TimeoutException stuck) {
      throw new IllegalStateException("the screen does not answer", stuck);
    }
  }
}
