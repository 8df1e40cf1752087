package org.kitei.ui.shell;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
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
  private static final String LAST_PLACE = "last-place";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 860;

  /// Below this width the columns draw together.
  private static final double NARROW = 1200;

  private final Stage stage;
  private final Parts own;
  private final Surroundings surroundings;
  private final Tasks tasks;
  private final WindowPlace window;
  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, WIDTH, HEIGHT);
  private Words words;
  private Session session;
  private Subscription following = Subscription.EMPTY;
  private @Nullable FrameController frame;
  private @Nullable SearchOverlay search;

  public Shell(Stage stage, Parts own, Surroundings surroundings, String language) {
    this.stage = stage;
    this.own = own;
    this.surroundings = surroundings;
    this.window = new WindowPlace(stage, surroundings.machine().screen());
    this.words = surroundings.words().apply(language);
    this.session = session(own, false);
    ErrorWindow errors =
        new ErrorWindow(() -> words, () -> stage.isShowing() ? stage : null, surroundings.codes());
    this.tasks = surroundings.tasks().apply(errors::show);
    Theme.dress(scene);
    scene.widthProperty().subscribe(width -> draw(width.doubleValue() < NARROW));
    listen();
  }

  /// Alt with the arrows, the mouse's own two buttons, and Ctrl with a place's digit.
  private void listen() {
    key(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), () -> back());
    key(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN), () -> forward());
    key(
        new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        () -> happened());
    for (Place place : Place.values()) {
      key(
          new KeyCodeCombination(
              KeyCode.valueOf("DIGIT" + place.digit()), KeyCombination.SHORTCUT_DOWN),
          () -> go(place));
    }
    key(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), () -> searchEverywhere());
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.BACK) {
            back();
          } else if (event.getButton() == MouseButton.FORWARD) {
            forward();
          }
        });
  }

  private void key(KeyCombination keys, Runnable work) {
    scene.getAccelerators().put(keys, work);
  }

  private void back() {
    session.navigator().back();
  }

  private void forward() {
    session.navigator().forward();
  }

  private void searchEverywhere() {
    SearchOverlay standing = search;
    if (standing != null) {
      standing.toggle();
    }
  }

  private void happened() {
    FrameController standing = frame;
    if (standing != null) {
      standing.happened();
    }
  }

  private void go(Place place) {
    FrameController standing = frame;
    if (standing != null) {
      standing.go(place);
    }
  }

  /// Shows the window.
  public void show() {
    window.restore(WIDTH, HEIGHT);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          if (session.navigator().holds(stage::hide)) {
            event.consume();
          }
        });
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
    session
        .navigator()
        .whenFree(
            () -> {
              words = surroundings.words().apply(language);
              surroundings.languageChosen().accept(language);
              build();
            });
  }

  /// Shows a failure as any failure in the background is shown.
  public void fail(Throwable broken) {
    tasks.fail(broken);
  }

  @Override
  public void close() {
    keep();
    following.unsubscribe();
    sleep();
    tasks.close();
  }

  private void enter(Session next) {
    session
        .navigator()
        .whenFree(
            () -> {
              session = next;
              build();
            });
  }

  /// Remembers how the window was left; the sample leaves no place.
  private void keep() {
    window.keep();
    if (!session.isSample()) {
      Bookmark.of(session.navigator().here().get())
          .ifPresent(line -> surroundings.machine().memory().keep(LAST_PLACE, line));
    }
  }

  private Session session(Parts parts, boolean isSample) {
    Optional<Destination> last =
        isSample
            ? Optional.empty()
            : surroundings.machine().memory().find(LAST_PLACE).flatMap(Bookmark::read);
    return Session.open(parts, isSample, surroundings.words().apply("ja"), words, last);
  }

  private void build() {
    following.unsubscribe();
    sleep();
    Screens screens =
        new Screens(session, words, surroundings, tasks, this::languages, this::openSample);
    if (!screens.has(session.navigator().here().get())) {
      session.navigator().startAt(new Destination.Home());
    }
    SearchOverlay before = search;
    if (before != null) {
      before.close();
    }
    search = new SearchOverlay(root, session, screens, words, tasks);
    following = session.navigator().here().subscribe(here -> show(here, screens));
  }

  private LanguageSwitch languages() {
    return new LanguageSwitch(words, this::speak);
  }

  private void show(Destination here, Screens screens) {
    title(here, screens);
    if (here instanceof Destination.FirstStart) {
      sleep();
      org.kitei.ui.common.Screen start = screens.at(here);
      root.getChildren().setAll(start.node());
      start.activate();
      return;
    }
    FrameController standing = frame;
    if (standing == null) {
      standing = frame(screens);
      frame = standing;
      root.getChildren().setAll(standing.node());
    }
    standing.show(here);
  }

  private FrameController frame(Screens screens) {
    return new FrameController(
        session.navigator(),
        words,
        screens,
        tasks,
        languages(),
        session.setup().saved(),
        session.setup().savedName(),
        this::searchEverywhere,
        session.isSample() ? () -> enter(session(own, false)) : null);
  }

  /// The window is called by the place one is at, the institution and the program.
  private void title(Destination here, Screens screens) {
    String program = words.say("shared.shell.name");
    String name = session.setup().text("officialName").get();
    boolean nameless = here instanceof Destination.FirstStart || name.isBlank();
    stage.setTitle(
        nameless
            ? program
            : words.say(
                "shell.frame.title",
                words.say(Place.of(screens.exactly(here)).word()),
                name,
                program));
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
