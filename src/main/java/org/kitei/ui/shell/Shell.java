package org.kitei.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.ErrorWindow;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Theme;

/// The main window: one data folder's session in one language, and what changes either.
public final class Shell implements AutoCloseable {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 860;

  /// Below this width the columns draw together.
  private static final double NARROW = 1200;

  private final Stage stage;
  private final Parts own;
  private final Surroundings surroundings;
  private final Tasks tasks;
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, WIDTH, HEIGHT);
  private Words words;
  private Session session;
  private Subscription following = Subscription.EMPTY;
  private @Nullable FrameController frame;

  public Shell(Stage stage, Parts own, Surroundings surroundings, String language) {
    this.stage = stage;
    this.own = own;
    this.surroundings = surroundings;
    this.words = surroundings.words().apply(language);
    this.session = session(own, false);
    ErrorWindow errors =
        new ErrorWindow(() -> words, () -> stage.isShowing() ? stage : null, surroundings.codes());
    this.tasks = surroundings.tasks().apply(errors::show);
    Theme.dress(scene);
    scene.widthProperty().subscribe(width -> draw(width.doubleValue() < NARROW));
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
            () -> session.navigator().back());
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
            () -> session.navigator().forward());
  }

  /// Shows the window.
  public void show() {
    Rectangle2D space = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(Math.min(WIDTH, space.getWidth()));
    stage.setHeight(Math.min(HEIGHT, space.getHeight()));
    stage.setTitle(words.say("shared.shell.name"));
    stage.setScene(scene);
    build();
    stage.show();
  }

  /// Goes to `destination`.
  public void go(Destination destination) {
    session.navigator().go(destination);
  }

  /// Opens the sample in place of one's own records.
  public void openSample() {
    tasks.run(surroundings.sample()::get, parts -> enter(session(parts, true)));
  }

  /// Says everything in `language` from now on; what was typed stays.
  public void speak(String language) {
    words = surroundings.words().apply(language);
    surroundings.languageChosen().accept(language);
    build();
  }

  /// Shows a failure as any failure in the background is shown.
  public void fail(Throwable broken) {
    tasks.fail(broken);
  }

  @Override
  public void close() {
    following.unsubscribe();
    sleep();
    tasks.close();
  }

  private void enter(Session next) {
    session = next;
    build();
  }

  private Session session(Parts parts, boolean isSample) {
    return Session.open(parts, isSample, surroundings.words().apply("ja"), words);
  }

  private void build() {
    following.unsubscribe();
    sleep();
    LanguageSwitch languages = new LanguageSwitch(words, this::speak);
    Screens screens =
        new Screens(session, words, surroundings.files(), tasks, languages, this::openSample);
    following = session.navigator().here().subscribe(here -> show(here, screens, languages));
  }

  private void show(Destination here, Screens screens, LanguageSwitch languages) {
    if (here instanceof Destination.FirstStart) {
      sleep();
      org.kitei.ui.common.Screen start = screens.at(here);
      root.getChildren().setAll(start.node());
      start.activate();
      return;
    }
    FrameController standing = frame;
    if (standing == null) {
      standing = frame(screens, languages);
      frame = standing;
      root.getChildren().setAll(standing.node());
    }
    standing.show(here);
  }

  private FrameController frame(Screens screens, LanguageSwitch languages) {
    return new FrameController(
        session.navigator(),
        words,
        screens::at,
        languages,
        session.setup().saved(),
        session.setup().savedName(),
        session.isSample() ? () -> enter(session(own, false)) : null);
  }

  private void sleep() {
    FrameController standing = frame;
    frame = null;
    if (standing != null) {
      standing.close();
    }
  }

  private void draw(boolean narrow) {
    root.getStyleClass().remove("narrow");
    if (narrow) {
      root.getStyleClass().add("narrow");
    }
  }
}
