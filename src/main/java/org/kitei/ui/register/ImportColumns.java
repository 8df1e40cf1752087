package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.Texts;

/// Each column of the file, and what it becomes.
final class ImportColumns {
  private static final double WIDTH = 300;

  private final ImportViewModel<?> model;
  private final Words words;
  private final VBox rows = new VBox(12);
  private final List<ComboBox<String>> boxes = new ArrayList<>();
  private final VBox node;

  ImportColumns(ImportViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    FocusScroll.in(scroll);
    Label heading = new Label(words.say("register.import.columns"));
    heading.getStyleClass().add("strong");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    node = new VBox(8, heading, scroll);
    node.setMinWidth(WIDTH);
    node.setPrefWidth(WIDTH);
    model.table().subscribe(this::list);
    model.mapping().subscribe(this::show);
  }

  VBox node() {
    return node;
  }

  private void list(@Nullable FileTable table) {
    rows.getChildren().clear();
    boxes.clear();
    List<String> headings = table == null ? List.of() : table.headings();
    for (int column = 0; column < headings.size(); column++) {
      rows.getChildren().add(row(headings.get(column), column));
    }
    show(model.mapping().get());
  }

  private VBox row(String heading, int column) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(model.targets());
    box.setConverter(new Titles());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setId("column-" + column);
    String title = words.say("register.import.column", FileTable.letter(column), heading);
    box.setAccessibleText(title);
    box.valueProperty()
        .subscribe(
            (before, target) -> {
              if (target != null) {
                model.choose(column, target);
              }
            });
    boxes.add(box);
    VBox row = new VBox(3, Texts.text(title), box);
    String samples = model.samples(column);
    if (!samples.isEmpty()) {
      Label label = Texts.muted(samples);
      label.setWrapText(false);
      row.getChildren().add(1, label);
    }
    return row;
  }

  private void show(@Nullable ColumnMapping mapping) {
    if (mapping != null && mapping.targets().size() == boxes.size()) {
      for (int column = 0; column < boxes.size(); column++) {
        boxes.get(column).setValue(mapping.targets().get(column));
      }
    }
  }

  private final class Titles extends StringConverter<String> {
    @Override
    public String toString(@Nullable String target) {
      return target == null ? "" : model.title(target);
    }

    @Override
    public String fromString(String title) {
      throw new UnsupportedOperationException("nobody types here");
    }
  }
}
