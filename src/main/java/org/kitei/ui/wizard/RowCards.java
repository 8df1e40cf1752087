package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The rows of a register of which a page takes any number: each in a line, folding open to its
/// fields; in order where there is one; with rows to tick that usually belong there.
final class RowCards {
  private final WizardViewModel model;
  private final Words words;
  private final RowFields fields;
  private final Asks<?> asks;
  private final List<Control> controls = new ArrayList<>();
  private final List<Runnable> refreshes = new ArrayList<>();

  RowCards(WizardViewModel model, Words words, Asks<?> asks) {
    this.model = model;
    this.words = words;
    this.fields = new RowFields(model, words);
    this.asks = asks;
  }

  RowFields.Shown shown() {
    VBox box = new VBox(8);
    List<? extends Answer<?>> rows = model.answers().of(asks.register());
    if (rows.isEmpty()) {
      Label none = Texts.muted(words.say("wizard.rows.none", title()));
      box.getChildren().add(none);
    }
    for (int i = 0; i < rows.size(); i++) {
      box.getChildren().add(card(rows.get(i), i, rows.size()));
    }
    List<Draft<?>> suggested =
        model.shown().suggestions().stream()
            .filter(each -> each.type().equals(asks.register()))
            .filter(each -> !isThere(each))
            .toList();
    if (!suggested.isEmpty()) {
      box.getChildren().add(suggestions(suggested));
    }
    String word = rows.isEmpty() ? "wizard.rows.add-first" : "wizard.rows.add";
    Button add = new Button(words.say(word, title()), icon(MaterialDesignP.PLUS));
    add.setId(asks.register().key() + "-add");
    add.getStyleClass().add("quiet");
    add.setOnAction(event -> model.add(asks));
    controls.add(add);
    box.getChildren().add(add);
    return new RowFields.Shown(box, controls, () -> refreshes.forEach(Runnable::run));
  }

  private String title() {
    return words.say(WordKeys.title(asks.register()));
  }

  private VBox card(Answer<?> row, int index, int count) {
    String prefix = asks.register().key() + "-" + index + "-";
    boolean open = model.isUnfolded(asks, row);
    Label summary = Texts.text("");
    Runnable told =
        () ->
            summary.setText(
                model
                    .row(asks.register(), row.handle())
                    .map(now -> model.rows().summary(now, asks, model.answers()))
                    .orElse(""));
    told.run();
    refreshes.add(told);
    Button fold =
        button(
            prefix + "fold",
            open ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN,
            open ? "wizard.rows.close" : "wizard.rows.open",
            summary.getText());
    fold.setOnAction(event -> model.fold(asks, row));
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(4);
    head.setAlignment(Pos.CENTER_LEFT);
    if (WizardViewModel.isOrdered(asks)) {
      Label number = new Label(Integer.toString(index + 1));
      number.getStyleClass().add("order");
      head.getChildren().add(number);
    }
    head.getChildren().add(summary);
    if (WizardViewModel.isOrdered(asks)) {
      Button up =
          button(prefix + "up", MaterialDesignA.ARROW_UP, "wizard.rows.up", summary.getText());
      up.setDisable(index == 0);
      up.setOnAction(event -> model.move(row, -1));
      Button down =
          button(
              prefix + "down", MaterialDesignA.ARROW_DOWN, "wizard.rows.down", summary.getText());
      down.setDisable(index == count - 1);
      down.setOnAction(event -> model.move(row, 1));
      head.getChildren().addAll(up, down);
    }
    Button remove =
        button(prefix + "remove", MaterialDesignC.CLOSE, "wizard.rows.remove", summary.getText());
    remove.setOnAction(event -> model.remove(row));
    head.getChildren().addAll(remove, fold);
    VBox card = new VBox(10, head);
    card.setId(prefix + "card");
    card.getStyleClass().add("row-card");
    controls.add(fold);
    if (open) {
      RowFields.Shown shown = fields.of(asks, row, prefix, summary.getText());
      card.getChildren().add(shown.node());
      controls.addAll(shown.controls());
      refreshes.add(shown.refresh());
    }
    return card;
  }

  private Button button(String id, Ikon icon, String word, String row) {
    Button button = new Button("", icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("icon", "quiet");
    button.setAccessibleText(words.say(word, row));
    return button;
  }

  private static FontIcon icon(Ikon icon) {
    return new FontIcon(icon);
  }

  /// Whether such a row was added already: one that says the same in all choices it makes.
  private boolean isThere(Draft<?> suggested) {
    return model.answers().of(asks.register()).stream()
        .anyMatch(
            row ->
                asks.essential().stream()
                    .filter(field -> !suggested.text(field.name()).isBlank())
                    .allMatch(
                        field ->
                            row.draft().text(field.name()).equals(suggested.text(field.name()))));
  }

  private VBox suggestions(List<Draft<?>> suggested) {
    VBox box = new VBox(4, Texts.small(words.say("wizard.rows.suggested")));
    box.getStyleClass().add("suggested");
    List<CheckBox> boxes = new ArrayList<>();
    for (int i = 0; i < suggested.size(); i++) {
      Draft<?> draft = suggested.get(i);
      Answer<?> as = new Answer<>("", draft);
      CheckBox tick = new CheckBox(model.rows().summary(as, asks, Answers.NONE));
      tick.setId(asks.register().key() + "-suggested-" + i);
      tick.setWrapText(true);
      tick.setMinHeight(Region.USE_PREF_SIZE);
      boxes.add(tick);
    }
    Button take = new Button();
    take.setId(asks.register().key() + "-take");
    Runnable count =
        () -> {
          long ticked = boxes.stream().filter(CheckBox::isSelected).count();
          take.setText(
              ticked == 0
                  ? words.say("wizard.rows.take-none")
                  : words.say("wizard.rows.take", ticked));
          take.setDisable(ticked == 0);
        };
    count.run();
    boxes.forEach(each -> each.setOnAction(event -> count.run()));
    take.setOnAction(
        event -> {
          List<Draft<?>> ticked = new ArrayList<>();
          for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isSelected()) {
              ticked.add(suggested.get(i));
            }
          }
          model.add(ticked);
        });
    box.getChildren().addAll(boxes);
    box.getChildren().add(take);
    controls.addAll(boxes);
    return box;
  }
}
