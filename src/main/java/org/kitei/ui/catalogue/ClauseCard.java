package org.kitei.ui.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Clause;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.catalogue.Explanation;
import org.kitei.domain.catalogue.Note;
import org.kitei.domain.catalogue.TermMarks;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Texts;

/// One clause: its wording, apart from it what it means, and how it stands here.
final class ClauseCard {
  private final Catalogue catalogue;
  private final Words words;
  private final ClauseNames names;
  private final Navigator navigator;
  private final Function<String, Optional<Destination>> places;

  /// @param places the screen where a requirement is put right, by its `fix`
  ClauseCard(
      Catalogue catalogue,
      Words words,
      Navigator navigator,
      Function<String, Optional<Destination>> places) {
    this.catalogue = catalogue;
    this.words = words;
    this.names = new ClauseNames(words);
    this.navigator = navigator;
    this.places = places;
  }

  VBox card(Clause clause, List<Finding> findings) {
    TermMarks marks = new TermMarks(catalogue.terms());
    VBox card = new VBox(12, head(clause, findings));
    card.setId("clause-" + clause.id());
    card.getStyleClass().add("card");
    VBox original = original(clause, marks);
    Optional<VBox> explanation =
        catalogue
            .explanation(clause.entries().getFirst().id())
            .map(each -> explanation(each.in(words.language()), marks));
    Region body = explanation.isPresent() ? new Columns(original, explanation.get()) : original;
    card.getChildren().add(body);
    if (!findings.isEmpty()) {
      card.getChildren().add(standing(findings));
    }
    return card;
  }

  private HBox head(Clause clause, List<Finding> findings) {
    Label number = Texts.heading(names.number(clause.id()));
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.getStyleClass().add("accent");
    Label heading = Texts.heading(clause.id().source().isModel() ? "" : clause.heading());
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(10, number, heading);
    head.setAlignment(Pos.TOP_LEFT);
    if (!findings.isEmpty()) {
      Status together = States.together(findings.stream().map(Finding::status).toList());
      head.getChildren().add(state(together));
    }
    return head;
  }

  private Label state(Status status) {
    Label label = new Label(words.say(WordKeys.choice(status)));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("small");
    States.of(status).mark(label);
    return label;
  }

  private VBox original(Clause clause, TermMarks marks) {
    Explained explained = new Explained(marks, "ja", words.language());
    VBox quote = new VBox(new Wording(clause, explained, Set.of()));
    quote.getStyleClass().add("quote");
    VBox box = new VBox(8, quote, Texts.muted(names.origin(clause)));
    if (!clause.refs().isEmpty()) {
      box.getChildren()
          .add(Texts.muted(words.say("catalogue.clause.refs", names.joined(clause.refs()))));
    }
    clause.notes().stream()
        .map(catalogue::note)
        .filter(note -> !note.documentWide())
        .map(note -> Texts.muted(words.say("catalogue.clause.note", said(note))))
        .forEach(box.getChildren()::add);
    return box;
  }

  /// What is odd about the document as a whole.
  VBox wholeDocument() {
    VBox card = new VBox(8, Texts.heading(words.say("catalogue.guideline.oddities")));
    card.getStyleClass().add("card");
    catalogue.notes().stream()
        .filter(Note::documentWide)
        .map(note -> Texts.small(said(note)))
        .forEach(card.getChildren()::add);
    return card;
  }

  private String said(Note note) {
    return note.text().in(words.language());
  }

  private VBox explanation(Explanation.InOneLanguage said, TermMarks marks) {
    Explained explained = new Explained(marks, words.language(), words.language());
    VBox box = new VBox(8, Texts.heading(words.say("catalogue.explanation.title")));
    box.getStyleClass().add("ours");
    box.getChildren().add(explained.paragraph(said.what()));
    Stream.of(
            new String[] {"catalogue.explanation.why", said.why()},
            new String[] {"catalogue.explanation.example", said.example()})
        .filter(each -> !each[1].isBlank())
        .forEach(
            each -> {
              box.getChildren().add(Texts.muted(words.say(each[0])));
              box.getChildren().add(explained.paragraph(each[1], "smaller"));
            });
    return box;
  }

  private VBox standing(List<Finding> findings) {
    VBox box = new VBox(10);
    box.getStyleClass().add("standing");
    RequirementState.of(findings).forEach(state -> box.getChildren().add(requirement(state)));
    return box;
  }

  private HBox requirement(RequirementState state) {
    HBox letters = new HBox(2);
    state.findings().stream()
        .map(finding -> finding.entry().id().part())
        .filter(part -> !part.isEmpty())
        .forEach(part -> letters.getChildren().add(letter(part)));
    letters.setManaged(!letters.getChildren().isEmpty());
    letters.setMinWidth(Region.USE_PREF_SIZE);
    Label title = Texts.text(state.requirement().title().in(words.language()));
    title.getStyleClass().add("strong");
    VBox said = new VBox(3, title);
    said.setMinWidth(0);
    effort(state)
        .map(Texts::muted)
        .ifPresent(
            effort -> {
              effort.setId("effort-" + state.findings().getFirst().entry().id());
              said.getChildren().add(effort);
            });
    HBox.setHgrow(said, Priority.ALWAYS);
    state.missing().stream()
        .map(missing -> missing.in(words))
        .distinct()
        .forEach(missing -> said.getChildren().add(Texts.small(missing)));
    Bilingual unseen = state.requirement().yardstick().unseen();
    if (unseen != null && state.applies()) {
      String what = unseen.in(words.language());
      said.getChildren().add(Texts.muted(words.say("catalogue.guideline.unseen", what)));
    }
    state.reasons().forEach(reason -> said.getChildren().add(Texts.muted(words.say(reason))));
    HBox row = new HBox(10, letters, said, state(state.status()));
    row.setAlignment(Pos.TOP_LEFT);
    if (state.isOpen()) {
      places
          .apply(state.requirement().fix())
          .ifPresent(place -> row.getChildren().add(fix(state, place)));
    }
    return row;
  }

  /// Says which of the sentences ask for a best effort only (努める); empty where none does.
  private Optional<String> effort(RequirementState state) {
    List<EntryId> efforts =
        state.findings().stream()
            .map(Finding::entry)
            .filter(entry -> entry.kind() == EntryKind.EFFORT)
            .map(Entry::id)
            .toList();
    if (efforts.size() < state.findings().size()) {
      return efforts.stream()
          .map(EntryId::part)
          .reduce((before, last) -> words.say("shared.list.joined", before, last))
          .map(parts -> words.say("catalogue.guideline.effort-some", parts));
    }
    return Optional.of(words.say("catalogue.guideline.effort"));
  }

  private static Label letter(String part) {
    Label letter = new Label(part);
    letter.setMinWidth(Region.USE_PREF_SIZE);
    letter.getStyleClass().add("part");
    return letter;
  }

  private Button fix(RequirementState state, Destination place) {
    Button fix = new Button(words.say("catalogue.guideline.fix"));
    fix.setId("fix-" + state.findings().getFirst().entry().id());
    fix.setMinWidth(Region.USE_PREF_SIZE);
    fix.getStyleClass().addAll("quiet", "small");
    fix.setAccessibleHelp(state.requirement().title().in(words.language()));
    fix.setOnAction(event -> navigator.go(place));
    return fix;
  }
}
