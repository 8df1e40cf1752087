package org.kitei.ui.incident;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.incident.IncidentView;

/// The first quarter of an hour: what to do, and what makes it worse. A step that is ticked is a
/// line of the timeline.
final class FirstCard {
  /// The paper on which the same stands.
  static final String PAPER = "first-response";

  private final IncidentViewModel model;
  private final Words words;

  FirstCard(IncidentViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Card of(IncidentView view) {
    Label printed =
        Texts.muted(
            model
                .lastPrinted(PAPER)
                .map(day -> words.say("incident.first.printed", Dates.said(words, day)))
                .orElseGet(() -> words.say("incident.first.not-printed")));
    printed.setId("first-printed");
    Card card = new Card(model, words, words.say("incident.first.title"), printed);
    card.setId("first");
    FirstResponse first = model.first(view.incident());
    Set<String> written =
        view.timeline().lines().stream()
            .flatMap(line -> Stream.ofNullable(line.versions().getFirst().value().text()))
            .collect(Collectors.toSet());
    VBox steps = new VBox(2);
    for (int i = 0; i < first.steps().size(); i++) {
      steps.getChildren().add(step(i, first.steps().get(i), written, view.isOpen()));
    }
    return card.add(steps, never(first, words));
  }

  private Node step(int at, Bilingual step, Set<String> written, boolean open) {
    CheckBox box = new CheckBox(step.in(words.language()));
    box.setId("first-" + at);
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    boolean taken = written.contains(step.ja()) || written.contains(step.en());
    box.setSelected(taken);
    box.setDisable(taken || !open);
    box.selectedProperty()
        .addListener(
            (seen, before, now) -> {
              if (now) {
                model.taken(step.in(words.language()));
              }
            });
    return box;
  }

  /// What not to do, beside any list of what to do.
  static Node never(FirstResponse first, Words words) {
    VBox box = new VBox(4, Texts.small(words.say("incident.first.never")));
    box.getStyleClass().add("trouble");
    for (Bilingual each : first.never()) {
      Label label = Texts.small(each.in(words.language()));
      State.OVERDUE.mark(label);
      box.getChildren().add(label);
    }
    return box;
  }
}
