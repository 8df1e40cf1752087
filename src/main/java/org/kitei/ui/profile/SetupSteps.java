package org.kitei.ui.profile;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.State;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The list of pages: answered, here, or still to come.
final class SetupSteps {
  private SetupSteps() {}

  static List<Button> of(SetupViewModel model, Words words) {
    return Arrays.stream(SetupPage.values()).map(page -> step(model, words, page)).toList();
  }

  private static Button step(SetupViewModel model, Words words, SetupPage page) {
    boolean here = page == model.page().get();
    boolean done = isDone(model, page);
    String name = words.say(SetupWords.step(page));
    Button step = new Button(name);
    step.setId("step-" + page.key());
    step.setWrapText(true);
    step.setMaxWidth(Double.MAX_VALUE);
    step.setMinHeight(Region.USE_PREF_SIZE);
    step.getStyleClass().setAll("step");
    if (here) {
      step.getStyleClass().add("here");
      step.setGraphic(new FontIcon(MaterialDesignP.PLAY));
    } else if (done) {
      step.getStyleClass().add("met");
      step.setGraphic(State.MET.shape());
    } else {
      step.setGraphic(State.NOT_YET.shape());
    }
    step.setAccessibleText(words.say(spoken(here, done), name));
    step.setDisable(!model.reaches(page));
    step.setFocusTraversable(!here);
    step.setOnAction(event -> model.go(page));
    return step;
  }

  private static boolean isDone(SetupViewModel model, SetupPage page) {
    return switch (page) {
      case FOLLOWS -> model.saved().get();
      case LATER -> page.fields().stream().noneMatch(field -> model.text(field).get().isBlank());
      default -> model.reaches(page) && model.problems(page).isEmpty() && model.wasAt(page);
    };
  }

  private static String spoken(boolean here, boolean done) {
    if (here) {
      return "profile.setup.step-here";
    }
    return done ? "profile.setup.step-done" : "profile.setup.step-open";
  }
}
