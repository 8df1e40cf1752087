package org.kitei.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;

/// The language, the name in the history, the data, and what the program is made of.
final class SettingsController implements Screen {
  private final SettingsViewModel model;
  private final Words words;
  private final Tasks tasks;
  private final Navigator navigator;
  private final LanguageSwitch languages;
  private final TextField name = new TextField();
  private final FieldMark nameMark;
  private final Parent node;

  @FXML private ScrollPane page;
  @FXML private StackPane languageCorner;
  @FXML private Button answers;
  @FXML private VBox nameCorner;
  @FXML private Button keepName;
  @FXML private Label nameSaid;
  @FXML private Label folder;
  @FXML private Button showFolder;
  @FXML private Button examine;
  @FXML private Label examined;
  @FXML private VBox found;
  @FXML private Label version;
  @FXML private Label java;
  @FXML private Label edition;
  @FXML private TitledPane carried;

  SettingsController(
      SettingsViewModel model,
      Words words,
      Tasks tasks,
      Navigator navigator,
      LanguageSwitch languages) {
    this.model = model;
    this.words = words;
    this.tasks = tasks;
    this.navigator = navigator;
    this.languages = languages;
    name.setId("name");
    this.nameMark = new FieldMark(words.say("shell.settings.name-label"), name);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    languageCorner.getChildren().add(languages);
    answers.setOnAction(event -> navigator.go(new Destination.Setup()));
    nameCorner.getChildren().add(nameMark);
    name.setText(model.nameToCome());
    name.textProperty().subscribe(() -> nameMark.problem(null));
    name.setOnAction(event -> rename());
    keepName.setOnAction(event -> rename());
    folder.setText(model.folder().toString());
    showFolder.setOnAction(event -> model.showFolder());
    examine.setOnAction(event -> examine());
    version.setText(words.say("shell.settings.version", model.version()));
    java.setText(words.say("shell.settings.java", model.java()));
    edition.setText(words.say("shell.settings.edition", model.edition()));
    carried.setContent(list());
    carried.setExpanded(false);
    show(carried, !model.carried().isEmpty());
    say(nameSaid, "", State.NOT_YET);
    say(examined, "", State.NOT_YET);
    show(found, false);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    page.setVvalue(0);
    languages.getChildren().getFirst().requestFocus();
  }

  private void rename() {
    model
        .rename(name.getText())
        .ifPresentOrElse(
            problem -> {
              nameMark.problem(words.say(problem));
              name.requestFocus();
            },
            () -> say(nameSaid, words.say("shell.settings.name-kept"), State.MET));
  }

  private void examine() {
    examine.setDisable(true);
    show(found, false);
    say(examined, words.say("shell.settings.examining"), State.NOT_YET);
    tasks
        .start(words.say("shell.settings.examining"), model::examine, this::examined)
        .running()
        .subscribe(
            running -> {
              examine.setDisable(running);
              if (!running && examined.getText().equals(words.say("shell.settings.examining"))) {
                say(examined, "", State.NOT_YET);
              }
            });
  }

  private void examined(SettingsViewModel.Result result) {
    if (result.clean()) {
      say(examined, words.say("shell.settings.clean", result.entries(), result.rows()), State.MET);
      return;
    }
    say(examined, words.say("shell.settings.not-clean"), State.OVERDUE);
    found.getChildren().setAll(result.findings().stream().map(this::line).toList());
    found.getChildren().add(Texts.muted(words.say("shell.settings.not-clean-next")));
    show(found, true);
  }

  private Label line(Message finding) {
    return Texts.small(words.say(finding));
  }

  private GridPane list() {
    GridPane list = new GridPane(24, 4);
    int row = 0;
    for (Machine.Carried each : model.carried()) {
      list.addRow(
          row++,
          Texts.small(each.name()),
          Texts.muted(each.version()),
          Texts.muted(each.licence()));
    }
    return list;
  }

  private static void say(Label label, String sentence, State state) {
    label.setText(sentence);
    state.mark(label);
    show(label, !sentence.isEmpty());
  }

  private static void show(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
