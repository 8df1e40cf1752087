package org.kitei.ui.incident;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.FieldEditor;
import org.kitei.ui.register.FieldEditors;
import org.kitei.ui.register.TextAreas;
import org.kitei.usecase.incident.IncidentView;

/// The end with what was learned, and the way back.
final class ClosingCard {
  private final IncidentViewModel model;
  private final Words words;
  private final Navigator navigator;

  ClosingCard(IncidentViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
  }

  Card of(IncidentView view) {
    Card card = new Card(model, words, words.say("incident.closing.title"));
    card.setId("closing");
    switch (view.status()) {
      case IncidentStatus.Open ignored -> open(card, view);
      case IncidentStatus.Closed(Incident incident) -> closed(card, incident);
    }
    String whole = IncidentController.paper("incident-report-whole", view.incident());
    return card.add(
        Texts.muted(words.say("incident.closing.report")),
        Card.row(
            Card.button(
                "whole-report",
                words.say("incident.closing.whole"),
                () -> navigator.go(new Destination.Papers(whole)),
                "quiet",
                "small")));
  }

  private void open(Card card, IncidentView view) {
    TextArea learned =
        TextAreas.of(
            "learned",
            model.text(IncidentViewModel.LEARNED),
            words.say("register.form.no-secret"),
            3);
    card.add(card.field(IncidentViewModel.LEARNED, words.say("incident.closing.learned"), learned));
    if (view.incident().drill()) {
      card.add(Texts.muted(words.say("incident.closing.drill")), tookPart(card, view.incident()));
    }
    int open = view.open().size();
    if (open > 0) {
      VBox notice = new VBox(Texts.small(words.say("incident.closing.still-open", open)));
      notice.getStyleClass().add("notice");
      TextArea why =
          TextAreas.of(
              "open-because",
              model.text(IncidentViewModel.OPEN_BECAUSE),
              words.say("register.form.no-secret"),
              2);
      card.add(
          notice,
          card.field(IncidentViewModel.OPEN_BECAUSE, words.say("incident.closing.because"), why));
    }
    card.add(
        Card.row(Card.button("close", words.say("incident.closing.do"), model::close, "small")));
  }

  private Node tookPart(Card card, Incident drill) {
    FieldEditor people =
        new FieldEditors(words)
            .of(
                "took-part",
                IncidentViewModel.TOOK_PART,
                model.tookPart(drill),
                () -> model.people(IncidentViewModel.TOOK_PART, null));
    return card.field(
        IncidentViewModel.TOOK_PART.name(),
        words.say("incident.closing.took-part"),
        people.first(),
        people.shown());
  }

  private void closed(Card card, Incident incident) {
    said(card, "incident.closing.learned", incident.learned());
    said(card, "incident.closing.because", incident.openBecause());
    TextArea why =
        TextAreas.of(
            "reopen-why",
            model.text(IncidentViewModel.WHY),
            words.say("register.form.no-secret"),
            2);
    card.add(
        card.field(IncidentViewModel.WHY, words.say("incident.closing.why"), why),
        Card.row(
            Card.button("reopen", words.say("incident.closing.reopen"), model::reopen, "small")));
  }

  private void said(Card card, String title, @Nullable String text) {
    if (text != null) {
      card.add(new VBox(2, Texts.muted(words.say(title)), Texts.small(text)));
    }
  }
}
