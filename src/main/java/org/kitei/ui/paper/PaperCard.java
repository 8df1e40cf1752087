package org.kitei.ui.paper;

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

  /// @param checklist leads to the list to check off
  Node node(PaperKind kind, Runnable checklist) {
    return kind.key().equals(RegulationPaper.KEY) ? regulation(checklist) : other();
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

  private Node other() {
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
