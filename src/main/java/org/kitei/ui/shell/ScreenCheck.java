package org.kitei.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.kitei.domain.chapter.Pages;
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
      everyScreen(parts, surroundings, language);
    }
    Stage stage = made(Stage::new);
    try {
      mark(stage);
      complete(stage);
    } finally {
      onScreen(stage::close);
    }
  }

  /// Each screen has the patience to itself: the first on a slow computer takes long.
  private static void everyScreen(Parts parts, Surroundings surroundings, String language) {
    Stage stage = made(Stage::new);
    Shell shell = made(() -> new Shell(stage, parts, surroundings, language));
    try {
      onScreen(shell::show);
      for (Destination destination : destinations()) {
        onScreen(
            () -> {
              shell.go(destination);
              stage.getScene().snapshot(null);
            });
      }
    } finally {
      onScreen(shell::close);
      onScreen(stage::close);
    }
  }

  /// One of every kind there is, and every chapter that has questions.
  static List<Destination> destinations() {
    List<Destination> all =
        new ArrayList<>(
            List.of(
                new Destination.FirstStart(),
                new Destination.Setup(),
                new Destination.Home(),
                Destination.Guideline.start(),
                new Destination.Registers(),
                new Destination.Register("devices", null),
                new Destination.NewRow("devices", Map.of("name", TYPED)),
                new Destination.Cases(),
                new Destination.Case("consultations", null),
                FrameController.IT_HAPPENED,
                new Destination.IncidentRules(),
                new Destination.Papers(null),
                new Destination.Regulation(),
                new Destination.Settings()));
    Pages.chapters().forEach(chapter -> all.add(new Destination.Chapter(chapter, null)));
    return List.copyOf(all);
  }

  private static void mark(Stage stage) {
    TextField field = new TextField();
    FieldMark mark = new FieldMark(TYPED, field);
    onScreen(
        () -> {
          show(stage, new StackPane(mark));
          mark.problem(TYPED);
        });
    boolean marked =
        made(
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
        });
    try {
      await(shown);
    } finally {
      onScreen(() -> Window.getWindows().removeListener(listener));
    }
  }

  private static void show(Stage stage, StackPane content) {
    Scene scene = new Scene(content, 300, 200);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static void onScreen(Runnable work) {
    boolean done =
        made(
            () -> {
              work.run();
              return true;
            });
    if (!done) {
      throw new IllegalStateException("the screen did nothing");
    }
  }

  private static <T> T made(Supplier<T> work) {
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
