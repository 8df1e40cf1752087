package org.kitei.ui.register;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Views;
import org.kitei.usecase.register.CaseSource;

/// All cases, the open ones first, and the ways to begin one.
public final class CasesController implements Screen {
  private final CasesViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final List<FileMenu<?>> menus;
  private final Parent node;
  private final ToggleGroup group = new ToggleGroup();
  private final CaseList cases;

  @FXML private Label counts;
  @FXML private FlowPane beginnings;
  @FXML private FlowPane chips;
  @FXML private CheckBox closedToo;
  @FXML private MenuButton files;
  @FXML private Label said;
  @FXML private StackPane room;

  /// @param menus what can be done with each register and a file
  CasesController(CasesViewModel model, List<FileMenu<?>> menus, Words words, Navigator navigator) {
    this.menus = List.copyOf(menus);
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.cases = new CaseList(model, words, navigator::go);
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    model.sources().forEach(source -> beginnings.getChildren().add(beginning(source)));
    closedToo.selectedProperty().bindBidirectional(model.closedToo());
    menus.forEach(menu -> files.getItems().add(menu.within(this::say)));
    room.getChildren().setAll(cases.node());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    model.refresh();
    counts.setText(words.say("register.cases.counts", model.open(), model.closed()));
    chips.getChildren().clear();
    chip(null, words.say("register.cases.all", model.open()));
    for (CaseSource source : model.sources()) {
      String title = words.say(WordKeys.title(source.register()));
      chip(
          source.register(),
          words.say("register.screen.chip", title, model.open(source.register())));
    }
    Platform.runLater(
        cases.isEmpty() ? beginnings.getChildren().getFirst()::requestFocus : cases::focus);
  }

  private void say(Said now) {
    said.setText(words.say(now.sentence()));
    (now.done() ? State.MET : State.OVERDUE).mark(said);
    said.setVisible(true);
    said.setManaged(true);
  }

  private void chip(@Nullable RegisterType<?> register, String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.setId(register == null ? "all-cases" : "only-" + register.key());
    chip.getStyleClass().add("choice");
    chip.setToggleGroup(group);
    chip.setSelected(Objects.equals(register, model.only()));
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          model.only(register);
        });
    chips.getChildren().add(chip);
  }

  private Button beginning(CaseSource source) {
    Button begin = new Button(words.say(source.beginning()));
    begin.setId("new-" + source.register().key());
    begin.setOnAction(event -> navigator.go(new Destination.Case(source.register().key(), null)));
    return begin;
  }
}
