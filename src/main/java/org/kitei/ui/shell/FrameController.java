package org.kitei.ui.shell;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Views;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/// The frame: the rail with the places there are, and the screen of the place one is at.
final class FrameController {
  private final Navigator navigator;
  private final Words words;
  private final Function<Destination, Screen> screens;
  private final LanguageSwitch languages;
  private final ObservableValue<Boolean> answered;
  private final @Nullable Runnable leaveSample;
  private final Parent node;
  private @Nullable Screen screen;

  @FXML private VBox places;
  @FXML private VBox sample;
  @FXML private Button leave;
  @FXML private StackPane languageCorner;
  @FXML private Button back;
  @FXML private Button forward;
  @FXML private Label institution;
  @FXML private StackPane room;

  /// @param answered whether the six questions are, so that there is a regulation
  /// @param leaveSample goes back to one's own records, or null outside the sample
  FrameController(
      Navigator navigator,
      Words words,
      Function<Destination, Screen> screens,
      LanguageSwitch languages,
      ObservableValue<Boolean> answered,
      ObservableValue<String> name,
      @Nullable Runnable leaveSample) {
    this.navigator = navigator;
    this.words = words;
    this.screens = screens;
    this.languages = languages;
    this.answered = answered;
    this.leaveSample = leaveSample;
    this.node = Views.load(this, words);
    institution.textProperty().bind(name);
  }

  @FXML
  void initialize() {
    back.setGraphic(new FontIcon(MaterialDesignA.ARROW_LEFT));
    forward.setGraphic(new FontIcon(MaterialDesignA.ARROW_RIGHT));
    back.setOnAction(event -> navigator.back());
    forward.setOnAction(event -> navigator.forward());
    back.disableProperty().bind(navigator.hasBack().not());
    forward.disableProperty().bind(navigator.hasForward().not());
    place(
        "setup",
        words.say("shared.shell.setup"),
        MaterialDesignH.HOSPITAL_BUILDING,
        new Destination.Setup());
    ToggleButton regulation =
        place(
            "regulation",
            words.say("shared.shell.regulation"),
            MaterialDesignF.FILE_DOCUMENT_OUTLINE,
            new Destination.Regulation());
    regulation.visibleProperty().bind(answered);
    regulation.managedProperty().bind(answered);
    languageCorner.getChildren().add(languages);
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
    Screen opened = screens.apply(destination);
    screen = opened;
    room.getChildren().setAll(opened.node());
    places
        .getChildren()
        .forEach(
            place -> ((ToggleButton) place).setSelected(destination.equals(place.getUserData())));
    opened.activate();
  }

  void close() {
    Screen open = screen;
    screen = null;
    if (open != null) {
      open.deactivate();
    }
  }

  private ToggleButton place(String id, String name, Ikon icon, Destination destination) {
    ToggleButton place = new ToggleButton(name);
    place.setId("place-" + id);
    place.getStyleClass().setAll("place");
    place.setGraphic(new FontIcon(icon));
    place.setMaxWidth(Double.MAX_VALUE);
    place.setUserData(destination);
    place.setOnAction(
        event -> {
          place.setSelected(true);
          navigator.go(destination);
        });
    places.getChildren().add(place);
    return place;
  }
}
