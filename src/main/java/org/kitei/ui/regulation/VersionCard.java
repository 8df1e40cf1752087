package org.kitei.ui.regulation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kitei.domain.regulation.Departure;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;

/// Beside the preview: which version this is, where it differs from the original, what it leaves
/// open, and what comes next.
public final class VersionCard {
  private final RegulationViewModel model;
  private final Words words;
  private final Runnable saveChecklist;
  private final Runnable enter;

  /// @param enter where a regulation on paper is entered
  public VersionCard(
      RegulationViewModel model, Words words, Runnable saveChecklist, Runnable enter) {
    this.model = model;
    this.words = words;
    this.saveChecklist = saveChecklist;
    this.enter = enter;
  }

  public Node node() {
    Standing standing = model.standing().get();
    VBox card = new VBox(20, version(standing));
    card.getStyleClass().addAll("card", "version-card");
    if (standing instanceof Standing.Adopted) {
      card.getChildren().add(next());
    }
    if (standing instanceof Standing.Draft || standing instanceof Standing.Adopted) {
      card.getChildren().add(differences());
    }
    if (!(standing instanceof Standing.None)) {
      card.getChildren().add(uncovered());
    }
    return card;
  }

  private VBox version(Standing standing) {
    Label state = new Label();
    state.setId("version-state");
    state.setWrapText(true);
    state.getStyleClass().add("long");
    VBox box = section(words.say("regulation.preview.version"), state);
    switch (standing) {
      case Standing.Draft(var source) -> {
        State.PARTLY.mark(state);
        state.setText(words.say("regulation.preview.draft"));
        box.getChildren()
            .add(Texts.small(words.say("regulation.preview.draft-text", source.prefix())));
        box.getChildren().add(enter());
      }
      case Standing.Adopted adopted -> {
        State.MET.mark(state);
        state.setText(
            words.say(
                adopted.inForce() ? "regulation.preview.adopted" : "regulation.preview.coming",
                adopted.document().version()));
        box.getChildren().add(dates(adopted.document()));
      }
      case Standing.OnPaper paper -> {
        State.MET.mark(state);
        state.setText(words.say("regulation.preview.on-paper", paper.document().version()));
        box.getChildren()
            .addAll(
                Texts.small(paper.document().title()),
                dates(paper.document()),
                Texts.muted(words.say("regulation.preview.place", paper.place())));
      }
      case Standing.None(var reason) -> {
        State.NOT_APPLICABLE.mark(state);
        state.setText(words.say("regulation.preview.none"));
        box.getChildren().addAll(Texts.small(words.say(reason)), enter());
      }
    }
    return box;
  }

  private Button enter() {
    Button button = new Button(words.say("regulation.preview.enter"));
    button.setId("enter");
    button.setWrapText(true);
    button.setOnAction(event -> enter.run());
    return button;
  }

  private Label dates(Document document) {
    return Texts.muted(
        words.say(
                "regulation.preview.adopted-text",
                Dates.said(words, document.adoptedOn()),
                document.adoptedBy())
            + "\n"
            + words.say(
                "regulation.preview.in-force-text", Dates.said(words, document.inForceFrom())));
  }

  private VBox next() {
    Button checklist = new Button(words.say("regulation.preview.checklist"));
    checklist.setId("save-checklist");
    checklist.setWrapText(true);
    checklist.setOnAction(event -> saveChecklist.run());
    return section(
        words.say("regulation.preview.next"),
        Texts.small(words.say("regulation.preview.next-text")),
        checklist);
  }

  private VBox differences() {
    VBox box = section(words.say("regulation.preview.differences"));
    List<Departure> departures = model.departures();
    if (departures == null) {
      box.getChildren().add(Texts.small(words.say("regulation.preview.as-adopted")));
    } else if (departures.isEmpty()) {
      box.getChildren().add(Texts.small(words.say("regulation.preview.no-differences")));
    } else {
      VBox lines = new VBox(6);
      departures.forEach(departure -> lines.getChildren().add(Texts.small(said(departure))));
      box.getChildren().add(lines);
    }
    return box;
  }

  private String said(Departure departure) {
    String said =
        departure.to().isEmpty()
            ? words.say("regulation.preview.left-out", departure.from())
            : words.say("regulation.preview.difference", departure.from(), departure.to());
    return departure.count() == 1
        ? said
        : words.say("regulation.preview.times", said, departure.count());
  }

  private VBox uncovered() {
    List<Uncovered> open = model.uncovered();
    VBox lines = new VBox(6);
    for (Uncovered item : open) {
      Label line =
          Texts.small(
              words.say(
                  "regulation.preview.uncovered-item", item.clause(), words.say(title(item))));
      State.NOT_YET.mark(line);
      line.getStyleClass().remove("muted");
      lines.getChildren().add(line);
    }
    VBox box =
        section(
            words.say("regulation.preview.uncovered"),
            Texts.small(words.say("regulation.preview.uncovered-text")),
            lines);
    box.setVisible(!open.isEmpty());
    box.setManaged(!open.isEmpty());
    return box;
  }

  private static String title(Uncovered item) {
    return switch (item) {
      case LAWS -> "regulation.preview.laws";
      case AUTHENTICATION -> "regulation.preview.authentication";
      case RECEIPTS -> "regulation.preview.receipts";
      case CLOSED_LINES -> "regulation.preview.closed-lines";
      case CUT_LINES -> "regulation.preview.cut-lines";
      case DEVELOPMENT -> "regulation.preview.development";
      case MANAGEMENT -> "regulation.preview.management";
      case TERMS_ELIGIBILITY -> "regulation.preview.terms-eligibility";
      case TERMS_CLAIMS -> "regulation.preview.terms-claims";
    };
  }

  private static VBox section(String title, Node... content) {
    VBox box = new VBox(8, Texts.heading(title));
    box.getChildren().addAll(content);
    return box;
  }
}
