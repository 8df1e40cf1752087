package org.kitei.ui.register;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// Which columns the table shows and what its rows stand in order of, by mouse or keyboard.
final class ColumnsMenu {
  private final RegisterViewModel<?> model;
  private final Words words;

  ColumnsMenu(RegisterViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// Fills the button's menu each time it is opened.
  void in(MenuButton button) {
    fill(button);
    button.showingProperty().subscribe(now -> fill(button));
  }

  private void fill(MenuButton button) {
    Menu order = new Menu(words.say("register.screen.order"));
    ToggleGroup group = new ToggleGroup();
    RowQuery.Sort sort = model.sort().get();
    order.getItems().add(usual(group, sort == null));
    for (Field field : model.type().columns()) {
      String title = words.say(WordKeys.field(model.type(), field));
      boolean sorted = sort != null && sort.field().equals(field.name());
      order
          .getItems()
          .add(
              by(
                  group,
                  words.say("register.screen.upwards", title),
                  field,
                  false,
                  sorted && !sort.descending()));
      order
          .getItems()
          .add(
              by(
                  group,
                  words.say("register.screen.downwards", title),
                  field,
                  true,
                  sorted && sort.descending()));
    }
    button.getItems().setAll(order);
    for (Field field : model.type().columns()) {
      button.getItems().add(column(field));
    }
  }

  private RadioMenuItem usual(ToggleGroup group, boolean now) {
    RadioMenuItem usual = new RadioMenuItem(words.say("register.screen.usual-order"));
    usual.setToggleGroup(group);
    usual.setSelected(now);
    usual.setOnAction(event -> model.unsort());
    return usual;
  }

  private RadioMenuItem by(
      ToggleGroup group, String title, Field field, boolean down, boolean now) {
    RadioMenuItem by = new RadioMenuItem(title);
    by.setToggleGroup(group);
    by.setSelected(now);
    by.setOnAction(event -> model.sort(field.name(), down));
    return by;
  }

  private CheckMenuItem column(Field field) {
    CheckMenuItem column = new CheckMenuItem(words.say(WordKeys.field(model.type(), field)));
    column.setSelected(model.columns().get().fields(model.type()).contains(field));
    column.setOnAction(event -> model.showColumn(field, column.isSelected()));
    return column;
  }
}
