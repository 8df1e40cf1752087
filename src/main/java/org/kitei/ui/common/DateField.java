package org.kitei.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Wareki;

/// A date as people type it, in the Japanese calendar or as ISO, with the other one below it.
public final class DateField extends VBox {
  private static final int COLUMNS = 14;

  private final TextField typed = new TextField();

  /// @param text what is typed; bound both ways
  public DateField(String id, StringProperty text) {
    super(3);
    typed.setId(id);
    typed.setPrefColumnCount(COLUMNS);
    typed.textProperty().bindBidirectional(text);
    Label other = Texts.muted("");
    other.setId(id + "-other");
    other.textProperty().bind(typed.textProperty().map(DateField::other));
    other.visibleProperty().bind(other.textProperty().isNotEmpty());
    other.managedProperty().bind(other.visibleProperty());
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
