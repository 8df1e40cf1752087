package org.kitei.ui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// The rows something is about to be recorded for, each with its tick: what was not done for one of
/// them must not be recorded for it.
final class RowTicks {
  /// More than these are named and not ticked one by one.
  private static final int MOST = 40;

  private final ManyViewModel<?> model;
  private final Words words;

  RowTicks(ManyViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
  }

  Node of(ManyForm form) {
    int count = model.count().get();
    if (count == 1 || count > MOST) {
      return Texts.muted(form.rows());
    }
    List<ReadRow> rows = model.rows(count);
    FlowPane ticks = new FlowPane(6, 6);
    ticks.setId("row-ticks");
    rows.forEach(row -> ticks.getChildren().add(tick(row, form)));
    return new VBox(8, Texts.muted(words.say("register.many.untick")), ticks);
  }

  private CheckBox tick(ReadRow row, ManyForm form) {
    CheckBox box = new CheckBox(row.label());
    box.setId("tick-" + row.id());
    box.getStyleClass().add("chip-box");
    box.setSelected(true);
    box.setOnAction(
        event -> {
          model.tick(row.id(), box.isSelected());
          form.counted().run();
        });
    return box;
  }
}
