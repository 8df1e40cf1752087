package org.kitei.ui.register;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.register.CaseLine;

/// The cases below each other; pressing one opens it.
final class CaseList {
  private final ListView<CaseLine> list = new ListView<>();
  private final Consumer<Destination> go;

  CaseList(CasesViewModel model, Words words, Consumer<Destination> go) {
    this.go = go;
    list.setId("cases");
    list.setAccessibleText(words.say("register.cases.title"));
    list.setCellFactory(shown -> new CaseCell(words));
    Label nothing = new Label(words.say("register.cases.none"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("nothing");
    list.setPlaceholder(nothing);
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED, event -> open(list.getSelectionModel().getSelectedItem()));
    model
        .lines()
        .subscribe(
            now -> {
              list.getItems().setAll(now);
              list.getSelectionModel().selectFirst();
            });
  }

  Node node() {
    return list;
  }

  boolean isEmpty() {
    return list.getItems().isEmpty();
  }

  void focus() {
    list.requestFocus();
  }

  private void open(@Nullable CaseLine line) {
    if (line != null) {
      go.accept(new Destination.Case(line.register().key(), line.id()));
    }
  }
}
