package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;

/// Any number of words, each with a box to tick.
final class SomeOf {
  private final Words words;

  SomeOf(Words words) {
    this.words = words;
  }

  FieldEditor of(String id, Field field, StringProperty text) {
    List<Control> boxes = new ArrayList<>();
    for (Keyed choice : field.choices()) {
      CheckBox box = new CheckBox(words.say(WordKeys.choice(choice)));
      box.setId(id + "-" + choice.key());
      box.getStyleClass().add("chip-box");
      text.subscribe(now -> box.setSelected(chosen(now).contains(choice.key())));
      box.selectedProperty()
          .subscribe(is -> text.set(with(text.get(), choice.key(), box.isSelected())));
      boxes.add(box);
    }
    FlowPane flow = new FlowPane(6, 6);
    flow.getChildren().addAll(boxes);
    return new FieldEditor(flow, boxes);
  }

  private static Set<String> chosen(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String with(String text, String key, boolean is) {
    Set<String> chosen = chosen(text);
    boolean differs = is ? chosen.add(key) : chosen.remove(key);
    return differs ? String.join(",", chosen) : text;
  }
}
