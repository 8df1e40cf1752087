package org.kitei.ui.incident;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Party;
import org.kitei.domain.shared.Words;
import org.kitei.ui.register.TextAreas;

/// Somebody was told: when, and what they said. Where the situation decides, a day can be set
/// first.
final class TellForm {
  private final IncidentViewModel model;
  private final Words words;
  private final Card card;

  TellForm(IncidentViewModel model, Words words, Card card) {
    this.model = model;
    this.words = words;
    this.card = card;
  }

  VBox of(Deadline deadline) {
    VBox form = new VBox(8);
    form.getStyleClass().add("inner-form");
    TextField at = new TextField();
    at.setId("told-at");
    at.textProperty().bindBidirectional(model.text(IncidentViewModel.AT));
    boolean manager = deadline.rule().to() == Party.OPERATIONS_MANAGER;
    form.getChildren()
        .addAll(
            card.field(IncidentViewModel.AT, words.say("incident.tell.at"), at),
            card.field(
                IncidentViewModel.TOLD,
                words.say(manager ? "incident.tell.instruction" : "incident.tell.note"),
                TextAreas.of(
                    "told-note",
                    model.text(IncidentViewModel.TOLD),
                    words.say("register.form.no-secret"),
                    2)),
            Card.row(
                Card.button(
                    "save-told", words.say("incident.tell.save"), model::tell, "primary", "small"),
                Card.button(
                    "cancel-told",
                    words.say("incident.cancel"),
                    () -> model.startTelling(null),
                    "quiet",
                    "small")));
    if (deadline.rule().readings().isEmpty()) {
      form.getChildren().add(planning());
    }
    return form;
  }

  private VBox planning() {
    TextField day = new TextField();
    day.setId("planned-on");
    day.setPromptText(words.say("register.form.date-prompt"));
    day.textProperty().bindBidirectional(model.text(IncidentViewModel.PLANNED));
    return new VBox(
        8,
        card.field(IncidentViewModel.PLANNED, words.say("incident.tell.plan"), day),
        Card.row(
            Card.button("save-plan", words.say("incident.tell.plan-save"), model::plan, "small")));
  }
}
