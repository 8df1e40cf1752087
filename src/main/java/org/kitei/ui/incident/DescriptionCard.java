package org.kitei.ui.incident;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.incident.IncidentStep.Part;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.FieldEditor;
import org.kitei.ui.register.FieldEditors;
import org.kitei.usecase.incident.IncidentView;

/// What happened in full, to whom, why, and what was done against it.
final class DescriptionCard {
  private static final RegisterType<Incident> TYPE = RegisterType.of(Incident.class);

  private final IncidentViewModel model;
  private final Words words;
  private final boolean folded;
  private final Runnable unfold;

  DescriptionCard(IncidentViewModel model, Words words, boolean folded, Runnable unfold) {
    this.model = model;
    this.words = words;
    this.folded = folded;
    this.unfold = unfold;
  }

  Card of(IncidentView view) {
    Card card = new Card(model, words, words.say("incident.description.title"));
    card.setId("description");
    if (folded || !view.isOpen()) {
      for (Part part : Part.values()) {
        card.add(told(view, TYPE.field(part.key())));
      }
      return view.isOpen()
          ? card.add(
              Card.row(
                  Card.button(
                      "describe", words.say("incident.description.write"), unfold, "small")))
          : card;
    }
    card.add(edited(card, view, TYPE.field(NewIncidentViewModel.KIND)));
    for (Part part : Part.values()) {
      card.add(edited(card, view, TYPE.field(part.key())));
    }
    return card.add(
        Card.row(
            Card.button(
                "save-description",
                words.say("incident.description.save"),
                this::save,
                "primary",
                "small")));
  }

  private Node told(IncidentView view, Field field) {
    String text = Objects.toString(TYPE.value(view.incident(), field), "");
    VBox box =
        new VBox(
            2,
            Texts.muted(words.say(WordKeys.field(TYPE, field))),
            Texts.small(text.isEmpty() ? words.say("incident.description.nothing") : text));
    return box;
  }

  private Node edited(Card card, IncidentView view, Field field) {
    FieldEditor editor =
        new FieldEditors(words)
            .of(
                "description-" + field.name(),
                field,
                model.field(field, view.incident()),
                List::of);
    return card.field(
        field.name(), words.say(WordKeys.field(TYPE, field)), editor.first(), editor.shown());
  }

  private void save() {
    model.describe(
        text ->
            new Description(
                Keyed.of(IncidentKind.class, text.apply(NewIncidentViewModel.KIND)),
                text.apply(Part.TITLE.key()),
                text.apply(Part.NARRATIVE.key()),
                text.apply(Part.CONCERNED.key()),
                text.apply(Part.CAUSE.key()),
                text.apply(Part.MEASURES.key())),
        NewIncidentViewModel.KIND,
        Part.TITLE.key(),
        Part.NARRATIVE.key(),
        Part.CONCERNED.key(),
        Part.CAUSE.key(),
        Part.MEASURES.key());
  }
}
