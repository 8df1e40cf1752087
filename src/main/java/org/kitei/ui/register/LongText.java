package org.kitei.ui.register;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Several lines, and more as more is written, so that what scrolls is the form alone; Tab goes on
/// to the next field, as everywhere else.
final class LongText {
  private static final int LEAST = 3;
  private static final int MOST = 12;

  /// Beside the text: the padding on both sides, and a scroll bar where there is one.
  private static final double EDGES = 36;

  private LongText() {}

  static FieldEditor of(String id, StringProperty text, String prompt) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setPromptText(prompt);
    area.setWrapText(true);
    area.setPrefRowCount(LEAST);
    area.textProperty().bindBidirectional(text);
    area.textProperty().subscribe(now -> grow(area));
    area.widthProperty().subscribe(now -> grow(area));
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(area, event));
    return FieldEditor.of(area);
  }

  private static void grow(TextArea area) {
    if (area.getWidth() > EDGES) {
      Text written = measured(area, area.getText());
      written.setWrappingWidth(area.getWidth() - EDGES);
      double lines =
          written.getLayoutBounds().getHeight() / measured(area, "").getLayoutBounds().getHeight();
      area.setPrefRowCount(Math.clamp(Math.round(lines), LEAST, MOST));
    }
  }

  private static Text measured(TextArea area, String text) {
    Text measured = new Text(text);
    measured.setFont(area.getFont());
    return measured;
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
