package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.usecase.chapter.PageState;
import org.kitei.usecase.chapter.Standing;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The pages of the chapter on the left, each with its state.
final class WizardSteps {
  private final WizardViewModel model;
  private final Words words;

  WizardSteps(WizardViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    for (PageState state : model.chapter().pages()) {
      buttons.add(button(state));
    }
    return buttons;
  }

  private Button button(PageState state) {
    boolean here = state.page().equals(model.page());
    boolean last = state.page().isLast();
    String name = words.say(WordKeys.page(state.page(), "title"));
    String standing = last ? "" : standing(state);
    boolean plain =
        standing.isEmpty()
            || state.standing() == Standing.DONE
            || state.standing() == Standing.OPEN;
    Button step = new Button(plain ? name : words.say("wizard.step.with-state", name, standing));
    step.setId("page-" + state.page().key());
    step.setWrapText(true);
    step.setMaxWidth(Double.MAX_VALUE);
    step.setMinHeight(Region.USE_PREF_SIZE);
    step.getStyleClass().setAll("step");
    step.setGraphic(shape(state, here));
    if (here) {
      step.getStyleClass().add("here");
    } else if (!last && state.standing() == Standing.DONE) {
      step.getStyleClass().add("met");
    }
    step.setAccessibleText(
        here
            ? words.say("wizard.step.here", name)
            : words.say("wizard.step.spoken", name, standing));
    step.setFocusTraversable(!here);
    step.setOnAction(event -> model.go(state.page()));
    return step;
  }

  private static FontIcon shape(PageState state, boolean here) {
    if (here) {
      return new FontIcon(MaterialDesignP.PLAY);
    }
    if (state.page().isLast()) {
      return new FontIcon(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE);
    }
    return switch (state.standing()) {
      case DONE -> State.MET.shape();
      case OPEN -> State.NOT_YET.shape();
      case OVERDUE -> State.OVERDUE.shape();
      case LATER -> new FontIcon(MaterialDesignC.CLOCK_OUTLINE);
      case VENDOR -> new FontIcon(MaterialDesignP.PHONE_OUTLINE);
    };
  }

  private String standing(PageState state) {
    String word = words.say(WordKeys.choice(state.standing()));
    return state.standing() == Standing.LATER && state.due() != null
        ? words.say("wizard.step.until", Dates.said(words, state.due()), word)
        : word;
  }
}
