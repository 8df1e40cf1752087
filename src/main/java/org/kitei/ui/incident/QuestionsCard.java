package org.kitei.ui.incident;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.Question;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.incident.IncidentView;

/// The questions that decide whom else to tell; an answer counts as soon as it is given.
final class QuestionsCard {
  private final IncidentViewModel model;
  private final Words words;

  QuestionsCard(IncidentViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Card of(IncidentView view) {
    Card card = new Card(model, words, words.say("incident.questions.title"));
    card.setId("questions");
    card.add(Texts.muted(words.say("incident.questions.open")));
    Incident incident = view.incident();
    card.add(
        yesNo(Question.SPECIAL_CARE, incident.specialCare()),
        yesNo(Question.PROPERTY_DAMAGE, incident.propertyDamage()),
        people(card, incident),
        yesNo(Question.MALICIOUS, incident.malicious()),
        yesNo(Question.CARE_DISTURBED, incident.careDisturbed()));
    card.setDisable(!view.isOpen());
    return card;
  }

  private Node yesNo(Question question, @Nullable Boolean now) {
    ToggleGroup group = new ToggleGroup();
    FlowPane answers =
        new FlowPane(
            4,
            2,
            answer(question, group, true, now, "yes", words.say("register.value.yes")),
            answer(question, group, false, now, "no", words.say("register.value.no")),
            answer(question, group, null, now, "open", words.say("incident.answer.open")));
    Label asked = Texts.small(words.say(WordKeys.choice(question)));
    return new VBox(2, asked, answers);
  }

  private RadioButton answer(
      Question question,
      ToggleGroup group,
      @Nullable Boolean value,
      @Nullable Boolean now,
      String id,
      String name) {
    RadioButton answer = new RadioButton(name);
    answer.setId(question.key() + "-" + id);
    answer.setAccessibleText(words.say(WordKeys.choice(question)) + " " + name);
    answer.setToggleGroup(group);
    answer.setSelected(value == null ? now == null : value.equals(now));
    answer
        .selectedProperty()
        .addListener(
            (seen, before, chosen) -> {
              if (chosen) {
                model.answer(question, value);
              }
            });
    return answer;
  }

  private Node people(Card card, Incident incident) {
    TextField number = new TextField();
    number.setId("people");
    number.getStyleClass().add("number");
    number.setPrefColumnCount(6);
    number
        .textProperty()
        .bindBidirectional(model.field(model.field(IncidentViewModel.PEOPLE), incident));
    number.setOnAction(event -> model.answerPeople());
    return card.field(
        IncidentViewModel.PEOPLE,
        words.say(WordKeys.choice(Question.PEOPLE)),
        number,
        Card.row(
            number,
            new Label(words.say(WordKeys.unit(IncidentViewModel.PEOPLE))),
            Card.button(
                "save-people",
                words.say("incident.questions.save"),
                model::answerPeople,
                "small")));
  }
}
