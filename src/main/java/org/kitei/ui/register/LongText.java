package org.kitei.ui.register;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several lines; Tab goes on to the next field, as everywhere else.
final class LongText {
  private static final int LINES = 4;

  private LongText() {}

  static FieldEditor of(String id, StringProperty text, String prompt) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setPromptText(prompt);
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.textProperty().bindBidirectional(text);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(area, event));
    return FieldEditor.of(area);
  }

  /// The control's own way to leave with the keyboard is Control and Tab; plain Tab does the same.
  private static void goOn(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()) {
      event.consume();
      area.fireEvent(
          new KeyEvent(
              event.getSource(),
              event.getTarget(),
              KeyEvent.KEY_PRESSED,
              event.getCharacter(),
              event.getText(),
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              false,
              false));
    }
  }
}
