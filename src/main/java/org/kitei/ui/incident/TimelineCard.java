package org.kitei.ui.incident;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.incident.IncidentStep;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.TextAreas;
import org.kitei.usecase.incident.IncidentView;

/// What happened, the newest first. Nothing is removed: what was wrong stays above its correction.
final class TimelineCard {
  private static final double HOUR = 46;

  private final IncidentViewModel model;
  private final Words words;

  TimelineCard(IncidentViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  Card of(IncidentView view) {
    Card card =
        new Card(
            model,
            words,
            words.say("incident.timeline.title"),
            Texts.muted(words.say("incident.timeline.how")));
    card.setId("timeline");
    if (view.timeline().clockWentBack()) {
      VBox notice = new VBox(Texts.small(words.say("incident.timeline.clock-went-back")));
      notice.getStyleClass().add("notice");
      card.add(notice);
    }
    if (view.isOpen()) {
      card.add(writing(card));
    }
    VBox lines = new VBox(10);
    lines.getStyleClass().add("course");
    view.timeline().lines().reversed().forEach(line -> lines.getChildren().add(line(view, line)));
    return card.add(lines);
  }

  private Node writing(Card card) {
    Long correcting = model.correcting();
    TextArea note =
        TextAreas.of(
            "note", model.text(IncidentViewModel.NOTE), words.say("incident.timeline.prompt"), 3);
    note.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.note();
          }
        });
    TextField at = new TextField();
    at.setId("note-at");
    at.setPrefColumnCount(11);
    at.setPromptText(words.say("incident.timeline.now"));
    at.textProperty().bindBidirectional(model.text(IncidentViewModel.NOTE_AT));
    HBox foot =
        Card.row(
            at,
            Card.button(
                "save-note",
                words.say(
                    correcting == null ? "incident.timeline.save" : "incident.timeline.correct"),
                model::note,
                "small"));
    if (correcting != null) {
      foot.getChildren()
          .add(
              Card.button(
                  "cancel-note",
                  words.say("incident.cancel"),
                  () -> model.correct(null, ""),
                  "quiet",
                  "small"));
    }
    return new VBox(
        6,
        card.field(
            IncidentViewModel.NOTE,
            words.say(correcting == null ? "incident.timeline.write" : "incident.timeline.mend"),
            note),
        card.field(IncidentViewModel.NOTE_AT, words.say("incident.timeline.at"), at, foot));
  }

  private Node line(IncidentView view, Timeline.Line line) {
    Row<TimelineEntry> first = line.versions().getFirst();
    Label hour =
        Texts.small(Moments.beside(words, first.value().at(), view.incident().noticedAt()));
    hour.getStyleClass().add("strong");
    hour.setMinWidth(HOUR);
    VBox said = new VBox(2, Texts.small(said(first.value())));
    corrections(line).forEach(said.getChildren()::add);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox head = Card.row(hour);
    if (view.isOpen() && first.value().text() != null) {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      head.getChildren()
          .addAll(
              between,
              Card.button(
                  "correct-" + first.id(),
                  words.say("incident.timeline.mend-do"),
                  () -> model.correct(line.current().id(), text(line.current().value())),
                  "quiet",
                  "line"));
    }
    return new VBox(2, head, said);
  }

  private List<Label> corrections(Timeline.Line line) {
    return line.versions().stream()
        .skip(1)
        .map(
            row ->
                Texts.muted(
                    words.say(
                        "incident.timeline.corrected",
                        Moments.beside(words, row.value().notedAt(), row.value().at()),
                        text(row.value()))))
        .toList();
  }

  /// Who, what step it was, and what was written.
  private String said(TimelineEntry entry) {
    String step =
        Stream.ofNullable(entry.step())
            .flatMap(each -> IncidentStep.read(each).stream())
            .map(each -> words.say(each.said(model.rules(), words.language())))
            .findFirst()
            .orElse("");
    String told =
        Stream.of(step, text(entry))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    return words.say("incident.timeline.line", entry.who(), told);
  }

  private static String text(TimelineEntry entry) {
    return Stream.ofNullable(entry.text()).findFirst().orElse("");
  }
}
