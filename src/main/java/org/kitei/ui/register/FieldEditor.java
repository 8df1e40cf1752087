package org.kitei.ui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;

/// What one field is answered with.
///
/// @param shown everything of it
/// @param controls those that take the focus, the one that carries the mark first
public record FieldEditor(Node shown, List<Control> controls) {
  public FieldEditor {
    controls = List.copyOf(controls);
  }

  static FieldEditor of(Control control) {
    return new FieldEditor(control, List.of(control));
  }

  /// The control that carries the mark of a problem.
  public Control first() {
    return controls.getFirst();
  }
}
