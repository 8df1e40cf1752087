package org.kitei.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Job;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The frame: the rail with the places there are, and the screen of the place one is at.
final class FrameController {
  /// Where the red button leads, from anywhere.
  static final Destination IT_HAPPENED = new Destination.Case("incidents", null);

  private final Navigator navigator;
  private final Words words;
  private final Screens screens;
  private final Tasks tasks;
  private final LanguageSwitch languages;
  private final ObservableValue<Boolean> answered;
  private final Runnable search;
  private final @Nullable Runnable leaveSample;
  private final Map<Place, ToggleButton> entries = new EnumMap<>(Place.class);
  private final InvalidationListener worked = observable -> work();
  private final InvalidationListener done = observable -> count();
  private final Parent node;
  private @Nullable Screen screen;

  @FXML private VBox places;
  @FXML private VBox foot;
  @FXML private VBox jobs;
  @FXML private Button everywhere;
  @FXML private VBox sample;
  @FXML private Button happened;
  @FXML private Button leave;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private Label institution;
  @FXML private StackPane languageCorner;
  @FXML private StackPane room;

  /// @param languages stands in the rail until the six questions are answered, then in the settings
  /// @param search opens the search across all registers
  /// @param answered whether the six questions are, so that there is something to look at
  /// @param leaveSample goes back to one's own records, or null outside the sample
  FrameController(
      Navigator navigator,
      Words words,
      Screens screens,
      Tasks tasks,
      LanguageSwitch languages,
      ObservableValue<Boolean> answered,
      ObservableValue<String> name,
      Runnable search,
      @Nullable Runnable leaveSample) {
    this.navigator = navigator;
    this.words = words;
    this.screens = screens;
    this.tasks = tasks;
    this.languages = languages;
    this.answered = answered;
    this.search = search;
    this.leaveSample = leaveSample;
    this.node = Views.load(this, words);
    institution.textProperty().bind(name);
  }

  @FXML
  void initialize() {
    back.setGraphic(new FontIcon(MaterialDesignA.ARROW_LEFT));
    forward.setGraphic(new FontIcon(MaterialDesignA.ARROW_RIGHT));
    back.setTooltip(new Tooltip(words.say("shell.frame.back-key")));
    forward.setTooltip(new Tooltip(words.say("shell.frame.forward-key")));
    back.setOnAction(event -> navigator.back());
    forward.setOnAction(event -> navigator.forward());
    back.disableProperty().bind(navigator.hasBack().not());
    forward.disableProperty().bind(navigator.hasForward().not());
    everywhere.setGraphic(new FontIcon(MaterialDesignM.MAGNIFY));
    everywhere.setTooltip(new Tooltip(words.say("shell.frame.search-key")));
    everywhere.setOnAction(event -> search.run());
    everywhere.visibleProperty().bind(answered);
    everywhere.managedProperty().bind(answered);
    for (Place place : Place.values()) {
      if (screens.has(place.start())) {
        ToggleButton entry = entry(place);
        entries.put(place, entry);
        (place == Place.SETTINGS ? foot : places).getChildren().add(entry);
      }
    }
    if (!answered.getValue()) {
      languageCorner.getChildren().add(languages);
    }
    happened.setGraphic(new FontIcon(MaterialDesignA.ALERT_OUTLINE));
    happened.setTooltip(new Tooltip(words.say("shell.frame.it-happened-key")));
    happened.setOnAction(event -> happened());
    if (screens.has(IT_HAPPENED)) {
      happened.visibleProperty().bind(answered);
    } else {
      happened.setVisible(false);
    }
    happened.managedProperty().bind(happened.visibleProperty());
    tasks.jobs().addListener(new WeakInvalidationListener(worked));
    navigator.doings().addListener(new WeakInvalidationListener(done));
    work();
    Runnable home = leaveSample;
    sample.setVisible(home != null);
    sample.setManaged(home != null);
    if (home != null) {
      leave.setOnAction(event -> home.run());
    }
  }

  Parent node() {
    return node;
  }

  /// Opens the screen at `destination`; the one that stood there goes to sleep.
  void show(Destination destination) {
    close();
    Screen opened = screens.at(destination);
    screen = opened;
    room.getChildren().setAll(opened.node());
    Place here = Place.of(screens.exactly(destination));
    entries.forEach((place, entry) -> entry.setSelected(place == here));
    count();
    room.applyCss(); // what lies in a scroll pane can only then take the focus
    opened.activate();
  }

  /// Goes to `place` when the rail has it.
  void go(Place place) {
    ToggleButton entry = entries.get(place);
    if (entry != null && entry.isVisible()) {
      navigator.go(place.start());
    }
  }

  /// Something happened: goes to where it is written down.
  void happened() {
    if (happened.isVisible()) {
      navigator.go(IT_HAPPENED);
    }
  }

  void close() {
    Screen open = screen;
    screen = null;
    if (open != null) {
      open.deactivate();
    }
  }

  /// Beside each place, how many things wait there.
  private void count() {
    entries.forEach(
        (place, entry) -> {
          int waiting = answered.getValue() ? screens.waiting(place.start()) : 0;
          String name = words.say(place.word());
          entry.setText(waiting == 0 ? name : words.say("shell.frame.waiting", name, waiting));
        });
  }

  private void work() {
    jobs.getChildren().setAll(tasks.jobs().stream().map(this::running).toList());
    jobs.setVisible(!tasks.jobs().isEmpty());
    jobs.setManaged(!tasks.jobs().isEmpty());
  }

  private VBox running(Job job) {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(job.name());
    Button stop = new Button(words.say("shell.frame.stop"));
    stop.setId("stop-job");
    stop.getStyleClass().add("small");
    stop.setOnAction(event -> job.stop());
    VBox box = new VBox(6, Texts.small(job.name()), bar, stop);
    box.getStyleClass().add("job");
    return box;
  }

  private ToggleButton entry(Place place) {
    ToggleButton entry = new ToggleButton(words.say(place.word()));
    entry.setId(place.id());
    entry.getStyleClass().setAll("place");
    entry.setGraphic(new FontIcon(place.icon()));
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setTooltip(new Tooltip(words.say("shell.frame.place-key", place.digit())));
    entry.setOnAction(
        event -> {
          entry.setSelected(true);
          navigator.go(place.start());
        });
    if (!place.standsFromTheStart()) {
      entry.visibleProperty().bind(answered);
      entry.managedProperty().bind(answered);
    }
    return entry;
  }
}
