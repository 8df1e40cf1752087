package org.kitei.ui.profile;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.LanguageSwitch;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Views;

/// Two doors: begin with one's own, or look at the sample; and where to install Kitei.
public final class FirstStartController implements Screen {
  private final Navigator navigator;
  private final Runnable sample;
  private final LanguageSwitch languages;
  private final Parent node;

  @FXML private HBox corner;
  @FXML private Button begin;
  @FXML private Button look;

  /// @param sample opens the sample
  public FirstStartController(
      Navigator navigator, Runnable sample, LanguageSwitch languages, Words words) {
    this.navigator = navigator;
    this.sample = sample;
    this.languages = languages;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    corner.getChildren().add(languages);
    begin.setOnAction(event -> navigator.startAt(new Destination.Setup()));
    look.setOnAction(event -> sample.run());
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    begin.requestFocus();
  }
}
