package org.kitei.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kitei.domain.shared.Wareki;

/// A date as people type it, in the Japanese calendar or as ISO, with the other one beside it.
public final class DateField extends HBox {
  private static final int COLUMNS = 14;

  private final TextField typed = new TextField();
  private final Label other = new Label();

  /// @param text what is typed; bound both ways
  public DateField(String id, StringProperty text) {
    super(12);
    setAlignment(Pos.CENTER_LEFT);
    typed.setId(id);
    typed.setPrefColumnCount(COLUMNS);
    typed.textProperty().bindBidirectional(text);
    HBox.setHgrow(typed, Priority.SOMETIMES);
    other.setId(id + "-other");
    other.setMinWidth(USE_PREF_SIZE);
    other.getStyleClass().add("muted");
    other.textProperty().bind(typed.textProperty().map(DateField::other));
    getChildren().addAll(typed, other);
  }

  /// The control that is typed into.
  public TextField typed() {
    return typed;
  }

  /// The date typed, in the other calendar; empty for what is no date.
  public static String other(String typed) {
    Optional<LocalDate> date = Wareki.parse(typed);
    if (date.isEmpty()) {
      return "";
    }
    String iso = date.get().toString();
    return typed.strip().equals(iso) ? Wareki.format(date.get()) : iso;
  }
}
