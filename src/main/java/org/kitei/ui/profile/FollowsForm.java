package org.kitei.ui.profile;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
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
    box.getChildren().addAll(Texts.heading(words.say("profile.setup.follows.answers")), answers());
    box.getChildren().add(later);
    return new Form(box, later, () -> {});
  }

  private GridPane answers() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("answers");
    answer(grid, "profile.setup.kind.step", model.kind().map(kind -> said(kind)).orElse(""));
    answer(grid, "profile.setup.name.step", model.text("officialName").get());
    answer(grid, "profile.setup.short-name.step", model.text("shortName").get());
    String name = model.text("headName").get();
    String title = model.text("headTitle").get();
    answer(grid, "profile.setup.head.step", name.isBlank() ? title : title + "\u3000" + name);
    answer(
        grid,
        "profile.setup.businesses.step",
        Arrays.stream(Business.values())
            .filter(each -> model.does(each))
            .map(each -> said(each))
            .collect(Collectors.joining("\n")));
    String effective = model.text("effectiveOn").get();
    answer(
        grid,
        "profile.setup.effective.step",
        Wareki.parse(effective).map(date -> Dates.said(words, date)).orElse(effective));
    return grid;
  }

  private void answer(GridPane grid, String key, String value) {
    Label name = Texts.muted(words.say(key));
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label text = Texts.text(value);
    GridPane.setValignment(name, VPos.TOP);
    grid.addRow(grid.getRowCount(), name, text);
  }

  private String said(Keyed constant) {
    return Texts.capital(words.say(WordKeys.choice(constant)));
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
