package org.kitei.ui.register;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.SavedFilter;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.SavedFilters;

/// Filters under names: taken up again, named, forgotten.
final class FiltersMenu {
  private final RegisterViewModel<?> model;
  private final Words words;
  private final TextField name = new TextField();
  private final VBox bar;

  FiltersMenu(RegisterViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
    name.setId("filter-name");
    name.setPromptText(words.say("register.filters.name"));
    name.setAccessibleText(words.say("register.filters.name"));
    name.setTextFormatter(
        new TextFormatter<>(
            change ->
                change.getControlNewText().codePointCount(0, change.getControlNewText().length())
                        <= SavedFilter.LONGEST
                    ? change
                    : null));
    name.setOnAction(event -> keep());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button keep = new Button(words.say("register.filters.keep"));
    keep.setId("keep-filter");
    keep.getStyleClass().add("primary");
    keep.setMinWidth(Button.USE_PREF_SIZE);
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setOnAction(event -> keep());
    Button close = new Button(words.say("register.filters.close"));
    close.setId("close-filter");
    close.setMinWidth(Button.USE_PREF_SIZE);
    close.setCancelButton(true);
    close.setOnAction(event -> show(false));
    bar = new VBox(6, new HBox(8, name, keep, close));
    if (!SavedFilters.keepsWords(model.type())) {
      bar.getChildren().add(Texts.muted(words.say("register.filters.without-words")));
    }
    bar.setId("filter-bar");
    bar.getStyleClass().add("notice");
    show(false);
  }

  /// Where a name is typed.
  Node bar() {
    return bar;
  }

  /// Fills the button's menu each time it is opened.
  void in(MenuButton button) {
    fill(button);
    button.showingProperty().subscribe(now -> fill(button));
  }

  private void fill(MenuButton button) {
    button.getItems().clear();
    Menu forget = new Menu(words.say("register.filters.forget"));
    for (SavedFilter filter : model.savedFilters()) {
      MenuItem take = new MenuItem(filter.name());
      take.setOnAction(event -> model.take(filter));
      button.getItems().add(take);
      MenuItem drop = new MenuItem(filter.name());
      drop.setOnAction(event -> model.forgetFilter(filter.name()));
      forget.getItems().add(drop);
    }
    if (!button.getItems().isEmpty()) {
      button.getItems().add(new SeparatorMenuItem());
    }
    MenuItem keep = new MenuItem(words.say("register.filters.keep-this"));
    keep.setOnAction(event -> show(true));
    button.getItems().add(keep);
    if (!forget.getItems().isEmpty()) {
      button.getItems().add(forget);
    }
  }

  private void keep() {
    if (!name.getText().isBlank()) {
      model.keepFilter(name.getText());
      show(false);
    }
  }

  private void show(boolean shows) {
    bar.setVisible(shows);
    bar.setManaged(shows);
    if (shows) {
      name.clear();
      Platform.runLater(name::requestFocus);
    }
  }
}
