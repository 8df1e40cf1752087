package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;

/// One of several words, or none where that is allowed.
final class OneOf {
  private final Words words;

  OneOf(Words words) {
    this.words = words;
  }

  FieldEditor of(String id, Field field, StringProperty text) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    List<String> keys = new ArrayList<>(field.choices().stream().map(Keyed::key).toList());
    if (!field.required()) {
      keys.addFirst("");
    }
    box.getItems().setAll(keys);
    box.setVisibleRowCount(12);
    box.setPromptText(words.say("register.form.choose"));
    box.setConverter(converter(field));
    text.subscribe(now -> box.setValue(keys.contains(now) ? now : null));
    box.valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                text.set(chosen);
              }
            });
    return FieldEditor.of(box);
  }

  private StringConverter<String> converter(Field field) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable String key) {
        return field.choices().stream()
            .filter(choice -> choice.key().equals(key))
            .findFirst()
            .map(choice -> words.say(WordKeys.choice(choice)))
            .orElseGet(() -> key == null ? "" : words.say("register.form.unanswered"));
      }

      @Override
      public String fromString(String name) {
        throw new UnsupportedOperationException(name);
      }
    };
  }
}
