package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Clause;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.Explanation;
import org.kitei.domain.catalogue.TermMarks;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.ClauseNames;
import org.kitei.ui.catalogue.Explained;
import org.kitei.ui.catalogue.Wording;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Texts;

/// Beside the question: why it is asked, the original it serves, the articles that take it up, and
/// apart from these what it means in plain words.
final class WizardSide {
  private final WizardViewModel model;
  private final Catalogue catalogue;
  private final Words words;
  private final Navigator navigator;
  private final ClauseNames names;

  WizardSide(WizardViewModel model, Catalogue catalogue, Words words, Navigator navigator) {
    this.model = model;
    this.catalogue = catalogue;
    this.words = words;
    this.navigator = navigator;
    this.names = new ClauseNames(words);
  }

  List<Node> cards() {
    List<Node> cards = new ArrayList<>();
    cards.add(
        card(
            Texts.heading(words.say("wizard.side.why")),
            Texts.small(words.say(WordKeys.page(model.page(), "why")))));
    List<String> unseen =
        RequirementState.of(model.shown().state().findings()).stream()
            .map(state -> state.requirement().yardstick().unseen())
            .flatMap(Stream::ofNullable)
            .map(said -> said.in(words.language()))
            .distinct()
            .toList();
    if (!unseen.isEmpty()) {
      VBox card = card(Texts.heading(words.say("wizard.side.unseen")));
      unseen.forEach(said -> card.getChildren().add(Texts.small(said)));
      card.setId("unseen");
      cards.add(card);
    }
    List<Entry> served = model.shown().state().findings().stream().map(Finding::entry).toList();
    Map<EntryId, List<Entry>> clauses = new LinkedHashMap<>();
    served.stream()
        .filter(entry -> !entry.source().isModel())
        .forEach(
            entry ->
                clauses.computeIfAbsent(entry.id().whole(), none -> new ArrayList<>()).add(entry));
    TermMarks marks = new TermMarks(catalogue.terms());
    clauses.forEach((id, parts) -> cards.add(original(id, parts, served, marks)));
    return cards;
  }

  private VBox original(EntryId id, List<Entry> parts, List<Entry> served, TermMarks marks) {
    Clause clause = new Clause(id, catalogue.parts(id));
    Set<EntryId> marked = parts.stream().map(Entry::id).collect(Collectors.toSet());
    VBox quote =
        new VBox(new Wording(clause, new Explained(marks, "ja", words.language()), marked));
    quote.getStyleClass().add("quote");
    VBox card =
        card(
            Texts.heading(words.say("wizard.side.original", names.number(id), clause.heading())),
            quote,
            Texts.muted(names.origin(clause)));
    String taken = takenUp(parts, served);
    if (!taken.isEmpty()) {
      card.getChildren().add(Texts.muted(words.say("wizard.side.taken-up", taken)));
    }
    catalogue
        .explanation(parts.getFirst().id())
        .map(each -> each.in(words.language()))
        .ifPresent(said -> card.getChildren().add(ours(said, marks)));
    Button read = new Button(words.say("wizard.side.read"));
    read.setId("read-" + id);
    read.getStyleClass().addAll("quiet", "small");
    read.setAccessibleHelp(names.full(id));
    read.setOnAction(
        event -> navigator.go(model.place(), Destination.Guideline.at(parts.getFirst().id())));
    card.getChildren().add(new HBox(read));
    return card;
  }

  /// The articles of the institution's regulation that ask for the same.
  private String takenUp(List<Entry> parts, List<Entry> served) {
    Set<String> requirements =
        parts.stream()
            .map(Entry::requirement)
            .filter(each -> each != null)
            .collect(Collectors.toSet());
    return names.joined(
        served.stream()
            .filter(entry -> entry.source().isModel())
            .filter(entry -> requirements.contains(String.valueOf(entry.requirement())))
            .map(entry -> names.full(entry.id().whole()))
            .distinct()
            .toList());
  }

  private VBox ours(Explanation.InOneLanguage said, TermMarks marks) {
    Explained explained = new Explained(marks, words.language(), words.language());
    VBox box =
        new VBox(
            6,
            Texts.muted(words.say("catalogue.explanation.title")),
            explained.paragraph(said.what(), "smaller"));
    box.getStyleClass().add("ours");
    return box;
  }

  private static VBox card(Node... content) {
    VBox card = new VBox(10, content);
    card.getStyleClass().add("card");
    return card;
  }
}
