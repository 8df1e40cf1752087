package org.kitei.ui.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.When;
import org.kitei.domain.register.SourceLine;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Provenance;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.incident.IncidentView;

/// Whom to tell, in which order, by when, and under which number; each can be ticked off.
final class ClockCard {
  private final IncidentViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Card card;

  ClockCard(IncidentViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.card = new Card(model, words, words.say("incident.clock.title"));
    card.setId("clock");
  }

  Card of(IncidentView view) {
    List<Deadline> telling = view.deadlines().stream().filter(Deadline::applies).toList();
    List<Deadline> others = view.deadlines().stream().filter(each -> !each.applies()).toList();
    VBox rows = new VBox();
    telling.forEach(each -> rows.getChildren().add(row(view, each)));
    others.forEach(each -> rows.getChildren().add(foreign(each)));
    card.add(rows, sources(view));
    return card;
  }

  private Node row(IncidentView view, Deadline deadline) {
    DeadlineRule rule = deadline.rule();
    Label name = Texts.text(rule.title().in(words.language()));
    name.getStyleClass().add("strong");
    VBox what = new VBox(3, name);
    model.whom(rule.to()).stream()
        .map(
            reach ->
                reach.way() == null
                    ? words.say("incident.clock.no-number", reach.name())
                    : words.say("incident.clock.reach", reach.name(), reach.way()))
        .map(Texts::small)
        .forEach(what.getChildren()::add);
    what.getChildren().add(Texts.muted(rule.says().in(words.language())));
    if (!deadline.isDone()) {
      readings(view, deadline).stream().map(Texts::muted).forEach(what.getChildren()::add);
      what.getChildren().add(Texts.muted(because(deadline)));
    }
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line = new HBox(10, sign(view, deadline), what, side(view, deadline));
    VBox box = new VBox(8, line);
    box.setId("deadline-" + rule.key());
    box.getStyleClass().add("deadline");
    if (rule.key().equals(model.telling())) {
      box.getChildren().add(new TellForm(model, words, card).of(deadline));
    }
    return box;
  }

  /// Where a rule can be read otherwise, both ways with what comes of them; the earlier first.
  private List<String> readings(IncidentView view, Deadline deadline) {
    if (!deadline.isUnclear()) {
      return List.of();
    }
    return List.of(
        reading("incident.clock.earlier", view, deadline.earliest().orElseThrow()),
        reading("incident.clock.later", view, deadline.last().orElseThrow()));
  }

  private String reading(String key, IncidentView view, Deadline.Reading reading) {
    return words.say(
        key, Moments.said(words, reading.end(), view.now()), Readings.brief(words, reading.span()));
  }

  private String because(Deadline deadline) {
    return deadline.because().stream().map(words::say).collect(Collectors.joining(gap()));
  }

  /// Sentences stand close in Japanese and apart in English.
  private String gap() {
    return words.language().equals("ja") ? "" : " ";
  }

  private static Label sign(IncidentView view, Deadline deadline) {
    Label sign = new Label();
    sign.setMinWidth(Label.USE_PREF_SIZE);
    state(view, deadline).mark(sign);
    return sign;
  }

  private static State state(IncidentView view, Deadline deadline) {
    if (deadline.isDone()) {
      return State.MET;
    } else if (!view.isOpen()) {
      return State.NOT_YET;
    }
    When due = deadline.due();
    if (due == null) {
      return State.NOT_YET;
    }
    boolean atOnce = due instanceof When.At(LocalDateTime hour) && !hour.isAfter(view.now());
    return atOnce || deadline.isLate(view.now()) ? State.OVERDUE : State.PARTLY;
  }

  private Node side(IncidentView view, Deadline deadline) {
    VBox side = new VBox(4);
    side.setAlignment(Pos.TOP_RIGHT);
    side.getStyleClass().add("deadline-side");
    String key = deadline.rule().key();
    LocalDateTime done = deadline.doneAt();
    if (done != null) {
      String at = Moments.beside(words, done, view.incident().noticedAt());
      Label told = Texts.small(words.say("incident.clock.told", at));
      told.getStyleClass().add("met");
      side.getChildren()
          .addAll(told, Texts.muted(Objects.requireNonNullElse(deadline.doneBy(), "")));
      if (view.isOpen()) {
        side.getChildren()
            .add(
                Card.button(
                    "untell-" + key,
                    words.say("incident.clock.untell"),
                    () -> model.untell(key),
                    "quiet",
                    "small"));
      }
      return side;
    }
    side.getChildren().add(due(view, deadline));
    left(view, deadline, side);
    if (view.isOpen() && !key.equals(model.telling())) {
      Button told =
          Card.button(
              "told-" + key,
              words.say("incident.clock.tell"),
              () -> model.startTelling(key),
              "small");
      side.getChildren().add(told);
    }
    return side;
  }

  private Label due(IncidentView view, Deadline deadline) {
    When due = deadline.due();
    if (!view.isOpen()) {
      return Texts.muted(words.say("incident.clock.untold"));
    }
    String text =
        switch (due) {
          case null -> words.say("incident.clock.set-a-day");
          case When.At(LocalDateTime hour) ->
              hour.isAfter(view.now())
                  ? words.say("incident.clock.by", Moments.said(words, hour))
                  : words.say("incident.clock.now");
          case When.On(LocalDate day) ->
              words.say("incident.clock.by", Moments.day(words, day, view.now()));
        };
    Label label = Texts.small(text);
    label.getStyleClass().add("strong");
    label.setTextAlignment(TextAlignment.RIGHT);
    if (state(view, deadline) == State.OVERDUE) {
      label.getStyleClass().add("overdue");
    }
    return label;
  }

  private void left(IncidentView view, Deadline deadline, VBox side) {
    When due = deadline.due();
    if (!(due instanceof When.On) || !view.isOpen()) {
      return;
    }
    String length = Moments.length(words, view.now(), due.end());
    side.getChildren()
        .add(
            right(
                words.say(
                    deadline.isLate(view.now()) ? "incident.clock.late" : "incident.clock.left",
                    length)));
  }

  private static Label right(String text) {
    Label label = Texts.muted(text);
    label.setTextAlignment(TextAlignment.RIGHT);
    label.setAlignment(Pos.TOP_RIGHT);
    return label;
  }

  private Node foreign(Deadline deadline) {
    Label name = Texts.muted(deadline.rule().title().in(words.language()));
    State.NOT_APPLICABLE.mark(name);
    VBox box = new VBox(3, name, Texts.muted(because(deadline)));
    box.getStyleClass().add("deadline");
    return box;
  }

  /// Where each deadline comes from, how sure that is, and the way to set them oneself.
  private Node sources(IncidentView view) {
    VBox box = new VBox(2);
    String title = model.rules().title().in(words.language());
    box.getChildren().add(Texts.muted(words.say("incident.clock.sources", title)));
    Map<Provenance, List<Message>> named = new LinkedHashMap<>();
    for (Deadline each : view.deadlines()) {
      if (each.applies()) {
        named
            .computeIfAbsent(each.rule().provenance(), from -> new ArrayList<>())
            .add(Message.of(WordKeys.choice(each.rule().to())));
      }
    }
    named.forEach(
        (from, whom) ->
            box.getChildren()
                .add(
                    Texts.muted(
                        words.say(
                            "incident.clock.source-of",
                            words.say(Message.listed(whom.stream().distinct().toList())),
                            words.say(SourceLine.of(from, day -> Dates.said(words, day)))))));
    box.getChildren()
        .add(
            Card.button(
                "incident-rules",
                words.say("incident.clock.change"),
                () -> navigator.go(new Destination.IncidentRules()),
                "quiet",
                "small"));
    return box;
  }
}
