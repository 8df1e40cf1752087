package org.kitei.ui.incident;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.ui.register.FieldEditor;
import org.kitei.ui.register.FieldEditors;

/// It happened: asks what, when noticed and by whom, and shows meanwhile what to do first.
final class NewIncidentController implements Screen {
  private static final Duration PAUSE = Duration.seconds(1);

  private final NewIncidentViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Parent node;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final InvalidationListener typed = observable -> typed();
  private final ToggleGroup kinds = new ToggleGroup();
  private final TextField what = new TextField();
  private final TextField when = new TextField();
  private final FieldMark whatMark;
  private final FieldMark whenMark;
  private final FieldMark whoMark;

  @FXML private FlowPane kindChips;
  @FXML private Label kindProblem;
  @FXML private VBox fields;
  @FXML private CheckBox drill;
  @FXML private Button begin;
  @FXML private VBox first;

  NewIncidentController(NewIncidentViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    FieldEditor who =
        new FieldEditors(words)
            .of(
                "noticed-by",
                model.person(),
                model.text(NewIncidentViewModel.NOTICED_BY),
                model::people);
    what.setId("what");
    when.setId("noticed-at");
    this.whatMark = new FieldMark(words.say("incident.new.what"), what);
    this.whenMark = new FieldMark(words.say("incident.new.when"), when);
    this.whoMark = new FieldMark(words.say("incident.new.who"), who.first(), who.shown());
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    for (IncidentKind each : IncidentKind.values()) {
      kindChips.getChildren().add(chip(each));
    }
    what.textProperty().bindBidirectional(model.text(NewIncidentViewModel.TITLE));
    when.textProperty().bindBidirectional(model.text(NewIncidentViewModel.NOTICED_AT));
    fields.getChildren().setAll(whatMark, whenMark, whoMark);
    drill.setSelected(model.isDrill());
    drill
        .selectedProperty()
        .subscribe(chosen -> model.text(NewIncidentViewModel.DRILL).set(chosen ? "yes" : ""));
    begin.setOnAction(event -> begin());
    model.looks().addListener(new WeakInvalidationListener(typed));
    pause.setOnFinished(event -> model.keep());
    show();
  }

  private ToggleButton chip(IncidentKind kind) {
    ToggleButton chip = new ToggleButton(words.say(WordKeys.choice(kind)));
    chip.setId("kind-" + kind.key());
    chip.getStyleClass().add("choice");
    chip.setToggleGroup(kinds);
    chip.setSelected(model.kind().filter(kind::equals).isPresent());
    chip.setOnAction(
        event -> {
          chip.setSelected(true);
          model.text(NewIncidentViewModel.KIND).set(kind.key());
        });
    return chip;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    Platform.runLater(kindChips.getChildren().getFirst()::requestFocus);
  }

  @Override
  public void deactivate() {
    pause.stop();
    model.keep();
  }

  private void typed() {
    show();
    pause.playFromStart();
  }

  private void show() {
    mark(whatMark, NewIncidentViewModel.TITLE);
    mark(whenMark, NewIncidentViewModel.NOTICED_AT);
    mark(whoMark, NewIncidentViewModel.NOTICED_BY);
    Optional<String> wrong = model.problem(NewIncidentViewModel.KIND).map(words::say);
    kindProblem.setText(wrong.orElse(""));
    kindProblem.setVisible(wrong.isPresent());
    kindProblem.setManaged(wrong.isPresent());
    first.getChildren().setAll(card().stream().toList());
  }

  private void mark(FieldMark mark, String name) {
    mark.problem(model.problem(name).map(words::say).orElse(null));
  }

  /// What to do first, by the kind chosen.
  private Optional<Node> card() {
    return model.first().map(this::card);
  }

  private Node card(FirstResponse response) {
    VBox card = new VBox(8, Texts.heading(words.say("incident.first.title")));
    card.getStyleClass().add("card");
    for (int i = 0; i < response.steps().size(); i++) {
      Bilingual step = response.steps().get(i);
      card.getChildren()
          .add(Texts.text(words.say("incident.first.step", i + 1, step.in(words.language()))));
    }
    card.getChildren().add(FirstCard.never(response, words));
    return card;
  }

  private void begin() {
    String register = RegisterType.of(Incident.class).key();
    model
        .begin()
        .ifPresent(
            row -> {
              pause.stop();
              navigator.go(new Destination.Case(register, row));
            });
  }
}
