package org.kitei.ui.paper;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.ui.regulation.RegulationViewModel;
import org.kitei.ui.regulation.Standing;
import org.kitei.ui.regulation.VersionCard;

/// What stands beside a paper: of the regulation its version, of any other what it is made from.
public final class PaperCard {
  private final RegulationViewModel regulation;
  private final Words words;
  private final Navigator navigator;

  public PaperCard(RegulationViewModel regulation, Words words, Navigator navigator) {
    this.regulation = regulation;
    this.words = words;
    this.navigator = navigator;
  }

  /// @param printed when it was last printed, of a paper that is kept at hand
  /// @param checklist leads to the list to check off
  Node node(PaperKind kind, Optional<LocalDate> printed, Runnable checklist) {
    if (kind.key().equals(RegulationPaper.KEY)) {
      return regulation(checklist);
    }
    VBox card = other();
    if (kind.keptAtHand()) {
      Label last =
          Texts.small(
              printed
                  .map(day -> words.say("paper.page.last-printed", Dates.said(words, day)))
                  .orElseGet(() -> words.say("paper.page.never-printed")));
      last.setId("last-printed");
      card.getChildren().add(last);
    }
    return card;
  }

  private Node regulation(Runnable checklist) {
    regulation.refresh();
    Button open =
        new Button(
            words.say(
                regulation.standing().get() instanceof Standing.Draft
                    ? "paper.page.adopt"
                    : "paper.page.open-regulation"));
    open.setId("open-regulation");
    open.setWrapText(true);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(event -> regulate());
    return new VBox(12, open, new VersionCard(regulation, words, checklist, this::regulate).node());
  }

  private void regulate() {
    navigator.go(new Destination.Regulation());
  }

  private VBox other() {
    Label state = new Label(words.say("paper.page.made-now"));
    state.setWrapText(true);
    State.MET.mark(state);
    VBox card =
        new VBox(
            8,
            Texts.heading(words.say("paper.page.this-paper")),
            state,
            Texts.muted(words.say("paper.page.made-on", Dates.said(words, regulation.today()))),
            Texts.small(words.say("paper.page.made-text")));
    card.getStyleClass().addAll("card", "version-card");
    return card;
  }
}
