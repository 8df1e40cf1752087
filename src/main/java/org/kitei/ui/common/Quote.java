package org.kitei.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Official wording, with its bar and its source below; always apart from our own words.
public final class Quote extends VBox {
  public Quote(String text, String source) {
    super(8);
    Label wording = Texts.text(text);
    VBox quote = new VBox(wording);
    quote.getStyleClass().add("quote");
    getChildren().addAll(quote, Texts.muted(source));
  }
}
