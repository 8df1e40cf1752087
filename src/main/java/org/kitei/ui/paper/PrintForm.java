package org.kitei.ui.paper;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.port.Printer;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.paper.PrintService;

/// Our own small print dialog: it stands beside the paper and hides nothing of it.
final class PrintForm extends VBox {
  private final PrintViewModel model;
  private final Words words;
  private final FieldMark rangeMark;
  private final FieldMark copiesMark;
  private final TextField range = new TextField();
  private final TextField copies = new TextField();
  private final Button print;
  private final Button cancel;

  PrintForm(PrintViewModel model, Words words, Consumer<PrintService.Wish> send, Runnable close) {
    super(14);
    this.model = model;
    this.words = words;
    range.setId("range");
    copies.setId("copies");
    rangeMark = new FieldMark(words.say("paper.print.range"), range);
    copiesMark = new FieldMark(words.say("paper.print.copies"), copies);
    print = new Button(words.say("paper.print.do"));
    print.setId("do-print");
    print.getStyleClass().add("primary");
    print.setDefaultButton(true);
    print.setMinWidth(USE_PREF_SIZE);
    print.setOnAction(event -> attempt(send));
    cancel = new Button(words.say("paper.print.cancel"));
    cancel.setId("cancel-print");
    cancel.setCancelButton(true);
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> close.run());
    setId("print-form");
    getStyleClass().addAll("card", "version-card");
    getChildren().add(Texts.heading(words.say("paper.print.title")));
    if (model.devices().isEmpty()) {
      none();
    } else {
      fields();
    }
  }

  /// Where typing begins.
  void focusFirst() {
    (model.devices().isEmpty() ? cancel : print).requestFocus();
  }

  private void none() {
    Label none = Texts.text(words.say("paper.print.no-printer"));
    none.setId("no-printer");
    getChildren().addAll(none, Texts.small(words.say("paper.print.no-printer-next")), cancel);
  }

  private void fields() {
    ChoiceBox<Printer.Device> devices = new ChoiceBox<>();
    devices.setId("device");
    devices.getItems().setAll(model.devices());
    devices.setConverter(new ByName());
    devices.valueProperty().bindBidirectional(model.device());
    devices.setMaxWidth(Double.MAX_VALUE);
    range.textProperty().bindBidirectional(model.range());
    copies.textProperty().bindBidirectional(model.copies());
    copies.setMaxWidth(90);
    CheckBox twoSided = new CheckBox(words.say("paper.print.two-sided"));
    twoSided.setId("two-sided");
    twoSided.setWrapText(true);
    twoSided.selectedProperty().bindBidirectional(model.twoSided());
    model.device().subscribe(() -> twoSided.setDisable(!model.canTwoSided()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren()
        .addAll(
            new FieldMark(words.say("paper.print.device"), devices),
            whichPages(),
            rangeMark,
            copiesMark,
            twoSided,
            new HBox(10, cancel, between, print));
    model.range().subscribe(() -> rangeMark.problem(null));
    model.copies().subscribe(() -> copiesMark.problem(null));
  }

  private VBox whichPages() {
    ToggleGroup which = new ToggleGroup();
    RadioButton all = new RadioButton(words.say("paper.print.all", model.pages()));
    all.setId("pages-all");
    RadioButton some = new RadioButton(words.say("paper.print.some"));
    some.setId("pages-some");
    all.setToggleGroup(which);
    some.setToggleGroup(which);
    all.setSelected(true);
    model.some().bind(some.selectedProperty());
    rangeMark.visibleProperty().bind(model.some());
    rangeMark.managedProperty().bind(model.some());
    return new VBox(2, all, some);
  }

  private void attempt(Consumer<PrintService.Wish> send) {
    rangeMark.problem(model.rangeProblem().map(words::say).orElse(null));
    copiesMark.problem(model.copiesProblem().map(words::say).orElse(null));
    if (model.rangeProblem().isPresent()) {
      range.requestFocus();
    } else if (model.copiesProblem().isPresent()) {
      copies.requestFocus();
    }
    model.wish().ifPresent(send);
  }

  /// A printer is called as the computer calls it.
  private static final class ByName extends StringConverter<Printer.Device> {
    @Override
    public String toString(Printer.@Nullable Device device) {
      return device == null ? "" : device.name();
    }

    @Override
    public Printer.@Nullable Device fromString(String name) {
      return null;
    }
  }
}
