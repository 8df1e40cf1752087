package org.kitei.ui.common;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kitei.domain.shared.Words;

/// The two languages, each called by its own name.
public final class LanguageSwitch extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /// @param chosen told `ja` or `en` when the other one is pressed
  public LanguageSwitch(Words words, Consumer<String> chosen) {
    super(6);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("shared.shell.language"));
    add("ja", words.say("shared.shell.ja"), words.language(), chosen);
    add("en", words.say("shared.shell.en"), words.language(), chosen);
  }

  private void add(String language, String name, String now, Consumer<String> chosen) {
    ToggleButton choice = new ToggleButton(name);
    choice.setId("language-" + language);
    choice.getStyleClass().add("choice");
    choice.setToggleGroup(group);
    choice.setSelected(language.equals(now));
    choice.setOnAction(
        event -> {
          choice.setSelected(true);
          if (!language.equals(now)) {
            chosen.accept(language);
          }
        });
    getChildren().add(choice);
  }
}
