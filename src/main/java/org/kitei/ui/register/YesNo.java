package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.shared.Words;

/// Yes, no, or not answered where that is allowed.
final class YesNo {
  private final Words words;

  YesNo(Words words) {
    this.words = words;
  }

  FieldEditor of(String id, Field field, StringProperty text) {
    ToggleGroup group = new ToggleGroup();
    List<Control> answers = new ArrayList<>();
    answers.add(answer(id, group, FieldText.write(true), words.say("register.value.yes")));
    answers.add(answer(id, group, FieldText.write(false), words.say("register.value.no")));
    if (!field.required()) {
      answers.add(answer(id, group, "", words.say("register.form.unanswered")));
    }
    text.subscribe(now -> show(group, now));
    group
        .selectedToggleProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                text.set((String) chosen.getUserData());
              }
            });
    FlowPane box = new FlowPane(4, 2);
    box.getChildren().addAll(answers);
    return new FieldEditor(box, answers);
  }

  private static RadioButton answer(String id, ToggleGroup group, String value, String name) {
    RadioButton answer = new RadioButton(name);
    answer.setId(value.isEmpty() ? id + "-open" : id + "-" + value);
    answer.setUserData(value);
    answer.setToggleGroup(group);
    return answer;
  }

  private static void show(ToggleGroup group, String value) {
    group.selectToggle(
        group.getToggles().stream()
            .filter(answer -> answer.getUserData().equals(value))
            .findFirst()
            .orElse(null));
  }
}
