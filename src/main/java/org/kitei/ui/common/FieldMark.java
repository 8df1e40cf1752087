package org.kitei.ui.common;

import java.util.Collection;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.decoration.Decoration;
import org.controlsfx.control.decoration.GraphicDecoration;
import org.controlsfx.control.decoration.StyleClassDecoration;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.AbstractValidationDecoration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// A field under its label, and below it what is wrong with what was typed.
public final class FieldMark extends VBox {
  private final Control field;
  private final Label problem;
  private final Mark mark = new Mark();

  /// @param control the control itself, or the one within `shown` that is typed into
  public FieldMark(String label, Control control, Node shown) {
    super(5);
    field = control;
    Label name = new Label(label);
    name.getStyleClass().add("field-label");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setLabelFor(control);
    control.setAccessibleText(label);
    problem = Texts.small("");
    problem.setId(control.getId() + "-problem");
    getChildren().addAll(name, shown, problem);
    hide();
  }

  public FieldMark(String label, Control control) {
    this(label, control, control);
  }

  /// What is wrong, or null when nothing is.
  public void problem(@Nullable String sentence) {
    show(sentence, "problem");
    mark.removeDecorations(field);
    if (sentence != null) {
      mark.applyValidationDecoration(ValidationMessage.error(field, sentence));
    }
  }

  /// What to look at once more, or null; it does not keep anybody from going on.
  public void hint(@Nullable String sentence) {
    mark.removeDecorations(field);
    show(sentence, "hint");
  }

  private void show(@Nullable String sentence, String style) {
    problem.getStyleClass().removeAll("problem", "hint");
    if (sentence == null) {
      hide();
      return;
    }
    problem.getStyleClass().add(style);
    problem.setText(sentence);
    problem.setVisible(true);
    problem.setManaged(true);
    field.setAccessibleHelp(sentence);
  }

  private void hide() {
    problem.setText("");
    problem.setVisible(false);
    problem.setManaged(false);
    field.setAccessibleHelp(null);
  }

  /// A red edge, and a sign within it on the right.
  private static final class Mark extends AbstractValidationDecoration {
    @Override
    protected Collection<Decoration> createValidationDecorations(ValidationMessage message) {
      Label sign = new Label("", new FontIcon(MaterialDesignA.ALERT_CIRCLE));
      sign.getStyleClass().add("field-sign");
      sign.setMouseTransparent(true);
      return List.of(
          new StyleClassDecoration("wrong"), new GraphicDecoration(sign, Pos.CENTER_RIGHT, -18, 0));
    }

    @Override
    protected Collection<Decoration> createRequiredDecorations(Control target) {
      return List.of();
    }
  }
}
