package org.kitei.ui.register;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;

/// A box before each row, to tick those that something is to be done to; the box above ticks all
/// that are shown.
final class TickColumn extends TableColumn<Long, Long> {
  private static final double WIDE = 40;

  TickColumn(RegisterViewModel<?> model, Words words) {
    ManyViewModel<?> many = model.many();
    CheckBox all = new CheckBox();
    all.setId("tick-all");
    all.setAccessibleText(words.say("register.many.all"));
    all.setOnAction(event -> many.tick(model.ids(), all.isSelected()));
    many.looks().subscribe(now -> show(all, model));
    model.listing().subscribe(now -> show(all, model));
    setGraphic(all);
    setMinWidth(WIDE);
    setPrefWidth(WIDE);
    setMaxWidth(WIDE);
    setSortable(false);
    setReorderable(false);
    setResizable(false);
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(column -> new Box(many, words));
  }

  private static void show(CheckBox all, RegisterViewModel<?> model) {
    long shown = model.ids().stream().filter(model.many()::isTicked).count();
    all.setSelected(shown > 0 && shown == model.ids().size());
    all.setIndeterminate(shown > 0 && shown < model.ids().size());
  }

  private static final class Box extends TableCell<Long, Long> {
    private final ManyViewModel<?> many;
    private final CheckBox box = new CheckBox();

    /// Held by the cell alone: the table makes its cells anew now and then.
    private final InvalidationListener ticked = looks -> show();

    Box(ManyViewModel<?> many, Words words) {
      this.many = many;
      box.setFocusTraversable(false);
      box.setAccessibleText(words.say("register.many.tick"));
      box.setOnAction(
          event -> {
            Long row = getItem();
            if (row != null) {
              many.tick(row, box.isSelected());
            }
          });
      many.looks().addListener(new WeakInvalidationListener(ticked));
    }

    @Override
    protected void updateItem(@Nullable Long row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : box);
      show();
    }

    private void show() {
      Long row = getItem();
      box.setId(row == null ? null : "tick-" + row);
      box.setSelected(row != null && many.isTicked(row));
    }
  }
}
