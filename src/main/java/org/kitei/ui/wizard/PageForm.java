package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// What a page asks, register by register, whatever these are.
final class PageForm {
  private final WizardViewModel model;
  private final Words words;

  PageForm(WizardViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  RowFields.Shown shown() {
    VBox box = new VBox(18);
    box.getStyleClass().add("page-form");
    List<Control> controls = new ArrayList<>();
    List<Runnable> refreshes = new ArrayList<>();
    boolean several = model.asks().size() > 1;
    for (Asks<?> asks : model.asks()) {
      VBox section = new VBox(10);
      if (several) {
        section.getChildren().add(Texts.heading(words.say(WordKeys.title(asks.register()))));
      }
      List<RowFields.Shown> shown =
          asks.many() ? List.of(new RowCards(model, words, asks).shown()) : rows(asks, section);
      for (RowFields.Shown each : shown) {
        if (asks.many()) {
          section.getChildren().add(each.node());
        }
        controls.addAll(each.controls());
        refreshes.add(each.refresh());
      }
      box.getChildren().add(section);
    }
    return new RowFields.Shown(box, controls, () -> refreshes.forEach(Runnable::run));
  }

  private List<RowFields.Shown> rows(Asks<?> asks, VBox section) {
    List<RowFields.Shown> shown = new ArrayList<>();
    List<? extends Answer<?>> rows = model.answers().of(asks.register());
    section.setSpacing(16);
    for (int i = 0; i < rows.size(); i++) {
      Answer<?> row = rows.get(i);
      String heading = model.rows().heading(row, asks, model.answers());
      String prefix = asks.register().key() + "-" + (rows.size() > 1 ? i + "-" : "");
      RowFields.Shown fields = new RowFields(model, words).of(asks, row, prefix, heading);
      VBox part = new VBox(8);
      if (!heading.isEmpty()) {
        Label name = Texts.text(heading);
        name.getStyleClass().add("strong");
        part.getChildren().add(name);
        if (i > 0) {
          part.getStyleClass().add("row-part");
        }
      }
      part.getChildren().add(fields.node());
      section.getChildren().add(part);
      shown.add(fields);
    }
    model.shown().suggestions().stream()
        .filter(each -> each.type().equals(asks.register()))
        .findFirst()
        .ifPresent(draft -> section.getChildren().add(fill(asks, draft)));
    return shown;
  }

  private Node fill(Asks<?> asks, Draft<?> draft) {
    Button fill = new Button(words.say("wizard.rows.fill"));
    fill.setId(asks.register().key() + "-fill");
    fill.setOnAction(event -> model.fill(asks, draft));
    return new HBox(fill);
  }
}
