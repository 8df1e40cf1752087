package org.kitei.ui.profile;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Texts;

/// What follows from the six answers: which model, and why; or that the original has none.
public final class FollowsForm {
  private final SetupViewModel model;
  private final Words words;
  private final Navigator navigator;

  public FollowsForm(SetupViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
  }

  Form form() {
    VBox box = new VBox(14);
    model.model().ifPresent(choice -> describe(choice, box));
    Button later = new Button(words.say("profile.setup.follows.later"));
    later.setId("later");
    later.setOnAction(event -> model.go(SetupPage.LATER));
    later.getStyleClass().add("quiet");
    box.getChildren().add(new HBox(later));
    return new Form(box, later, () -> {});
  }

  private void describe(ModelChoice choice, VBox box) {
    Label verdict =
        Texts.heading(
            switch (choice) {
              case ModelChoice.Model(Source source, Message ignored) ->
                  words.say("profile.setup.follows.model", source.prefix());
              case ModelChoice.None ignored -> words.say("profile.setup.follows.none");
            });
    verdict.setId("verdict");
    Label reason = Texts.text(words.say(choice.reason()));
    reason.setId("reason-model");
    box.getChildren().addAll(verdict, reason);
    if (choice instanceof ModelChoice.None) {
      box.getChildren().add(Texts.text(words.say("profile.setup.follows.none-next")));
    }
  }

  /// Whether there is a regulation to look at.
  boolean leads() {
    return model.model().isPresent();
  }

  void go() {
    navigator.go(new Destination.Regulation());
  }
}
