package org.kitei.ui.incident;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.FieldEditor;
import org.kitei.ui.register.FieldEditors;
import org.kitei.ui.register.TextAreas;
import org.kitei.usecase.incident.IncidentView;

/// What is done so that it does not happen again, each with a person and a day.
final class ActionsCard {
  private static final RegisterType<CorrectiveAction> TYPE =
      RegisterType.of(CorrectiveAction.class);

  private final IncidentViewModel model;
  private final Words words;

  ActionsCard(IncidentViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Card of(IncidentView view) {
    Card card = new Card(model, words, words.say("incident.actions.title"));
    card.setId("actions");
    view.actions().forEach(row -> card.add(action(view, row)));
    if (view.actions().isEmpty()) {
      card.add(Texts.muted(words.say("incident.actions.nothing")));
    }
    return view.isOpen() ? card.add(form(card)) : card;
  }

  private Node action(IncidentView view, Row<CorrectiveAction> row) {
    CorrectiveAction action = row.value();
    Label what = Texts.small(action.what());
    LocalDate today = view.now().toLocalDate();
    LocalDate done = action.doneOn();
    State state = done != null ? State.MET : action.isOverdue(today) ? State.OVERDUE : State.PARTLY;
    state.mark(what);
    VBox box =
        new VBox(
            2,
            what,
            Texts.muted(
                words.say(
                    done == null ? "incident.actions.due" : "incident.actions.done",
                    owner(action.owner()),
                    Dates.said(words, done == null ? action.dueOn() : done))));
    if (done == null) {
      box.getChildren()
          .add(
              Card.button(
                  "acted-" + row.id(),
                  words.say("incident.actions.do"),
                  () -> model.acted(row.id()),
                  "small"));
    }
    return box;
  }

  private String owner(@Nullable Ref<Staff> owner) {
    return owner == null
        ? ""
        : model.people(TYPE.field(IncidentViewModel.OWNER), owner.id()).stream()
            .filter(each -> each.id() == owner.id())
            .map(each -> each.label())
            .findFirst()
            .orElse("");
  }

  private Node form(Card card) {
    Field person = TYPE.field(IncidentViewModel.OWNER);
    FieldEditor owner =
        new FieldEditors(words)
            .of(
                "action-owner",
                person,
                model.text(IncidentViewModel.OWNER),
                () -> model.people(person, null));
    TextField due = new TextField();
    due.setId("action-due");
    due.setPromptText(words.say("register.form.date-prompt"));
    due.textProperty().bindBidirectional(model.text(IncidentViewModel.DUE));
    VBox form =
        new VBox(
            8,
            card.field(
                IncidentViewModel.WHAT,
                words.say("incident.actions.what"),
                TextAreas.of(
                    "action-what",
                    model.text(IncidentViewModel.WHAT),
                    words.say("register.form.no-secret"),
                    2)),
            card.field(
                IncidentViewModel.OWNER,
                words.say("incident.actions.owner"),
                owner.first(),
                owner.shown()),
            card.field(IncidentViewModel.DUE, words.say("incident.actions.by"), due),
            Card.row(
                Card.button(
                    "save-action", words.say("incident.actions.save"), model::act, "small")));
    form.getStyleClass().add("inner-form");
    return form;
  }
}
