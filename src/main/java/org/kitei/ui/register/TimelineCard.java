package org.kitei.ui.register;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.Texts;

/// What happened in a case, the newest first, and a line to write on.
final class TimelineCard<R extends Record & Case> {
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final CaseViewModel<R> model;
  private final Words words;
  private final VBox lines = new VBox(14);
  private final TextArea note = new TextArea();
  private final Label clock = Texts.text("");
  private final VBox node;

  TimelineCard(CaseViewModel<R> model, Words words) {
    this.model = model;
    this.words = words;
    note.setId("note");
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.setPromptText(words.say("register.case.note-prompt"));
    note.setAccessibleText(words.say("register.case.note"));
    Button add = new Button(words.say("register.case.note-add"));
    add.setId("add-note");
    add.getStyleClass().add("small");
    add.setOnAction(event -> add());
    add.disableProperty().bind(note.textProperty().map(String::isBlank));
    note.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            add();
            event.consume();
          }
        });
    clock.getStyleClass().add("notice");
    clock.setText(words.say("register.case.clock-back"));
    lines.setId("case-timeline");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    FocusScroll.in(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node =
        new VBox(
            10,
            Texts.heading(words.say("register.case.timeline")),
            Texts.muted(words.say("register.case.timeline-what")),
            note,
            add,
            clock,
            scroll);
    VBox.setVgrow(node, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }

  void focus() {
    note.requestFocus();
  }

  /// Shows the lines as they are now.
  void follow() {
    Timeline timeline = model.timeline();
    clock.setVisible(timeline.clockWentBack());
    clock.setManaged(timeline.clockWentBack());
    List<Node> shown = timeline.lines().reversed().stream().<Node>map(this::line).toList();
    lines.getChildren().setAll(shown);
  }

  private void add() {
    if (!note.getText().isBlank() && model.note(note.getText())) {
      note.clear();
      follow();
    }
  }

  private Node line(Timeline.Line line) {
    VBox box = new VBox(3);
    box.getStyleClass().add("timeline-line");
    TimelineEntry first = line.versions().getFirst().value();
    Label head = Texts.text(head(first));
    head.getStyleClass().add("strong");
    box.getChildren().add(head);
    text(first).ifPresent(text -> box.getChildren().add(text));
    for (Row<TimelineEntry> version : line.versions().subList(1, line.versions().size())) {
      TimelineEntry later = version.value();
      box.getChildren()
          .add(
              Texts.muted(
                  words.say(
                      "register.case.corrected", said(later.notedAt()), later.who(), head(later))));
      text(later).ifPresent(text -> box.getChildren().add(text));
    }
    Button correct = new Button(words.say("register.case.correct"));
    correct.setId("correct-" + line.current().id());
    correct.getStyleClass().addAll("quiet", "small");
    correct.setOnAction(event -> edit(box, line.current()));
    box.getChildren().add(correct);
    return box;
  }

  /// When, what and by whom.
  private String head(TimelineEntry entry) {
    String at = said(entry.at());
    return title(entry)
        .map(title -> words.say("register.case.line", at, title, entry.who()))
        .orElseGet(() -> words.say("register.case.line-note", at, entry.who()));
  }

  private Optional<String> title(TimelineEntry entry) {
    String step = entry.step();
    if (step != null) {
      boolean amended =
          entry.kind() == TimelineKind.STEP && step.equals(model.type().begin().key());
      return amended
          ? Optional.of(words.say("register.case.amended"))
          : model.type().step(step).map(type -> words.say(WordKeys.title(type)));
    }
    return entry.kind() == TimelineKind.NOTE
        ? Optional.empty()
        : Optional.of(words.say(WordKeys.choice(entry.kind())));
  }

  private Optional<Label> text(TimelineEntry entry) {
    String text = entry.text();
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        model.hides() && !model.revealed().get()
            ? Texts.muted(words.say("register.case.hidden"))
            : Texts.small(model.told(entry)));
  }

  private String said(LocalDateTime at) {
    return model.said(at);
  }

  private void edit(VBox box, Row<TimelineEntry> line) {
    TextField at = new TextField(TYPED.format(line.value().at()));
    at.setId("correct-at");
    at.setAccessibleText(words.say("register.case.correct-at"));
    TextArea text = new TextArea(shown(line.value()));
    text.setId("correct-text");
    text.setPrefRowCount(3);
    text.setWrapText(true);
    text.setAccessibleText(words.say("register.case.correct-text"));
    Button keep = new Button(words.say("register.case.correct-keep"));
    keep.setId("correct-keep");
    keep.getStyleClass().addAll("small", "primary");
    keep.setOnAction(event -> correct(line, at.getText(), text.getText()));
    Button stop = new Button(words.say("register.case.correct-stop"));
    stop.setId("correct-stop");
    stop.getStyleClass().add("small");
    stop.setOnAction(event -> follow());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox form =
        new VBox(
            8,
            Texts.muted(words.say("register.case.correct-what")),
            at,
            text,
            new HBox(8, stop, between, keep));
    form.getStyleClass().add("inner-form");
    box.getChildren().removeLast();
    box.getChildren().add(form);
    Platform.runLater(text::requestFocus);
  }

  private String shown(TimelineEntry entry) {
    String text = entry.text();
    return text == null || (model.hides() && !model.revealed().get()) ? "" : text;
  }

  private void correct(Row<TimelineEntry> line, String at, String text) {
    Optional<LocalDateTime> moment = moment(at);
    if (moment.isEmpty()) {
      model.unreadable();
    } else if (model.correct(line.id(), moment.get(), text)) {
      follow();
    }
  }

  private static Optional<LocalDateTime> moment(String typed) {
    try {
      return Optional.of(LocalDateTime.parse(typed.strip().replace(' ', 'T')));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
