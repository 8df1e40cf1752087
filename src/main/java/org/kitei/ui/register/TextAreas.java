package org.kitei.ui.register;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextArea;

/// Fields of several lines outside the forms of registers; Tab leaves them as it leaves any field.
public final class TextAreas {
  private TextAreas() {}

  /// @param prompt what stands there while nothing is typed
  /// @param lines how many are shown at once
  public static TextArea of(String id, StringProperty text, String prompt, int lines) {
    TextArea area = (TextArea) LongText.of(id, text, prompt).first();
    area.setPrefRowCount(lines);
    return area;
  }
}
