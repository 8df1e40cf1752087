package org.kitei.ui.common;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A state is a shape, a word and a colour, always all three.
public enum State {
  MET("met"),
  PARTLY("partly"),
  NOT_YET("muted"),
  OVERDUE("overdue"),
  NOT_APPLICABLE("muted");

  private final String style;

  State(String style) {
    this.style = style;
  }

  /// The style class that carries its colour.
  public String style() {
    return style;
  }

  public FontIcon shape() {
    Ikon shape =
        switch (this) {
          case MET -> MaterialDesignC.CIRCLE;
          case PARTLY -> MaterialDesignC.CIRCLE_HALF_FULL;
          case NOT_YET -> MaterialDesignC.CIRCLE_OUTLINE;
          case OVERDUE -> MaterialDesignT.TRIANGLE;
          case NOT_APPLICABLE -> MaterialDesignM.MINUS;
        };
    return new FontIcon(shape);
  }

  /// Makes `label` show this state before its word, in place of any other.
  public void mark(Label label) {
    for (State state : values()) {
      label.getStyleClass().removeAll("state", state.style);
    }
    label.setGraphic(shape());
    label.getStyleClass().addAll("state", style);
  }
}
