package org.kitei.ui.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ImportFault;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;

/// What would come of importing a file: how many rows are new, changed, the same or wrong, and what
/// is wrong, line by line.
final class ImportPreview<R extends Record> {
  private static final double LEAST = 160;

  private static final double BETWEEN = 8;

  /// What a line's edges and the scroll bar take.
  private static final double BESIDE = 56;

  private final Words words;
  private final FlowPane counts = new FlowPane(18, 6);
  private final ListView<ImportFault> faults = new ListView<>();
  private final Label more = Texts.muted("");
  private final Button save = new Button();
  private final VBox node;

  ImportPreview(ImportViewModel<R> model, Words words, Runnable saving) {
    this.words = words;
    Label heading = new Label(words.say("register.import.what"));
    heading.getStyleClass().add("strong");
    counts.setId("import-counts");
    faults.setId("import-faults");
    faults.setAccessibleText(words.say("register.import.faults"));
    faults.setCellFactory(list -> new Fault());
    VBox.setVgrow(faults, Priority.ALWAYS);
    faults.setMinHeight(LEAST);
    save.setId("save-faults");
    save.setText(words.say("register.import.save-list"));
    save.setOnAction(event -> saving.run());
    node = new VBox(10, heading, counts, faults, more, save);
    model.plan().subscribe(this::show);
  }

  VBox node() {
    return node;
  }

  private void show(@Nullable ImportPlan<R> plan) {
    counts.getChildren().clear();
    faults.getItems().clear();
    boolean wrong = plan != null && !plan.isGood();
    for (Node part : new Node[] {faults, save}) {
      part.setVisible(wrong);
      part.setManaged(wrong);
    }
    if (plan != null) {
      count("register.import.count-new", plan.added().size(), State.MET);
      count("register.import.count-changed", plan.changed().size(), State.PARTLY);
      count("register.import.count-same", plan.same(), State.NOT_APPLICABLE);
      count("register.import.count-wrong", plan.wrong(), State.OVERDUE);
      faults.getItems().setAll(plan.faults());
    }
    boolean cut = plan != null && plan.faults().size() >= ImportPlan.MOST_FAULTS;
    more.setText(cut ? words.say("register.import.more-faults", ImportPlan.MOST_FAULTS) : "");
    more.setVisible(cut);
    more.setManaged(cut);
  }

  private void count(String key, int rows, State state) {
    Label label = new Label(words.say(key, rows));
    (rows == 0 ? State.NOT_APPLICABLE : state).mark(label);
    counts.getChildren().add(label);
  }

  private final class Fault extends ListCell<ImportFault> {
    private final Label sentence = Texts.text("");

    Fault() {
      setPrefWidth(0);
      sentence.prefWidthProperty().bind(faults.widthProperty().subtract(BESIDE));
      sentence.maxWidthProperty().bind(sentence.prefWidthProperty());
    }

    /// A list does not ask how high a wrapped sentence is.
    @Override
    protected double computePrefHeight(double width) {
      return getGraphic() == null
          ? super.computePrefHeight(width)
          : snappedTopInset()
              + sentence.prefHeight(sentence.getPrefWidth())
              + snappedBottomInset()
              + BETWEEN;
    }

    @Override
    protected void updateItem(@Nullable ImportFault fault, boolean empty) {
      super.updateItem(fault, empty);
      sentence.setText(fault == null || empty ? "" : words.say(fault.sentence()));
      setGraphic(fault == null || empty ? null : sentence);
    }
  }
}
