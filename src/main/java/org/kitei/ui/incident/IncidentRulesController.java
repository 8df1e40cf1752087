package org.kitei.ui.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.HolidayChange;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.register.SourceLine;
import org.kitei.domain.shared.Provenance;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;

/// The rules on deadlines with where they stand, each with a form to set it oneself; and the
/// holidays.
final class IncidentRulesController implements Screen {
  private final IncidentRulesViewModel model;
  private final Words words;
  private final Parent node;
  private final InvalidationListener turned = observable -> turn();

  @FXML private VBox rules;
  @FXML private VBox holidays;

  IncidentRulesController(IncidentRulesViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.node = Views.load(this, words);
  }

  @FXML
  void initialize() {
    model.turns().addListener(new WeakInvalidationListener(turned));
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    turn();
  }

  private void turn() {
    rules.getChildren().setAll(model.rules().stream().map(this::rule).toList());
    holidays.getChildren().setAll(Texts.heading(words.say("incident.rules.holidays")));
    Holidays known = model.holidays();
    holidays
        .getChildren()
        .add(Texts.muted(words.say("incident.rules.holidays-until", known.last())));
    known.years().forEach(year -> holidays.getChildren().add(year(year)));
    if (!known.own().isEmpty()) {
      holidays.getChildren().add(own(known.own()));
    }
    holidays.getChildren().add(holidayForm());
  }

  private Node rule(DeadlineRule rule) {
    Label name = Texts.heading(rule.title().in(words.language()));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(8, name);
    head.setAlignment(Pos.CENTER_LEFT);
    boolean open = rule.key().equals(model.editing());
    if (!open) {
      head.getChildren()
          .add(
              Card.button(
                  "edit-" + rule.key(),
                  words.say("incident.rules.edit"),
                  () -> model.edit(rule),
                  "small"));
    }
    if (model.isOwn(rule)) {
      head.getChildren()
          .add(
              Card.button(
                  "withdraw-" + rule.key(),
                  words.say("incident.rules.withdraw"),
                  () -> model.withdraw(rule),
                  "quiet",
                  "small"));
    }
    VBox card =
        new VBox(
            6,
            head,
            Texts.text(rule.says().in(words.language())),
            Texts.small(readings(rule)),
            Texts.muted(source(rule.provenance())));
    card.setId("rule-" + rule.key());
    card.getStyleClass().add("card");
    if (open) {
      card.getChildren().add(form(rule));
    }
    return card;
  }

  private String readings(DeadlineRule rule) {
    if (rule.readings().isEmpty()) {
      return words.say("incident.clock.set-a-day");
    }
    String usual = Readings.said(words, rule.readings());
    return rule.extended().isEmpty()
        ? usual
        : words.say("incident.rules.extended", usual, Readings.said(words, rule.extended()));
  }

  private String source(Provenance from) {
    return words.say(SourceLine.of(from, day -> Dates.said(words, day)));
  }

  private Node form(DeadlineRule rule) {
    VBox form =
        new VBox(
            8,
            field(IncidentRulesViewModel.SOONEST, words.say("incident.rules.soonest")),
            field(IncidentRulesViewModel.LATEST, words.say("incident.rules.latest")));
    if (!rule.extended().isEmpty()) {
      form.getChildren()
          .add(field(IncidentRulesViewModel.EXTENDED, words.say("incident.rules.longer")));
    }
    form.getChildren()
        .addAll(
            field(IncidentRulesViewModel.SOURCE, words.say("incident.rules.source")),
            field(IncidentRulesViewModel.CONFIRMED, words.say("incident.rules.confirmed")),
            field(IncidentRulesViewModel.REASON, words.say("incident.rules.reason")),
            Card.row(
                Card.button(
                    "save-rule", words.say("incident.rules.save"), model::save, "primary", "small"),
                Card.button(
                    "cancel-rule",
                    words.say("incident.cancel"),
                    () -> model.edit(null),
                    "quiet",
                    "small")));
    form.getStyleClass().add("inner-form");
    return form;
  }

  private FieldMark field(String name, String label) {
    TextField field = new TextField();
    field.setId("rule-" + name);
    field.textProperty().bindBidirectional(model.text(name));
    FieldMark mark = new FieldMark(label, field);
    mark.problem(model.problem(name).map(words::say).orElse(null));
    return mark;
  }

  private Node year(Holidays.Year year) {
    String days =
        year.days().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> day(each.getKey(), each.getValue()))
            .collect(Collectors.joining(words.say("incident.rules.between-days")));
    return new VBox(
        2,
        Texts.small(words.say("incident.rules.year", year.year())),
        Texts.muted(days),
        Texts.muted(source(year.provenance())));
  }

  /// What the institution set itself, whatever year it is in.
  private Node own(List<HolidayChange> changes) {
    VBox box = new VBox(2, Texts.small(words.say("incident.rules.own-days")));
    box.setId("own-days");
    for (HolidayChange each : changes) {
      box.getChildren()
          .add(
              Texts.muted(
                  words.say(
                      each.closed() ? "incident.rules.own-closed" : "incident.rules.own-open",
                      Dates.said(words, each.day()),
                      each.name(),
                      each.by(),
                      Dates.said(words, each.changedOn()))));
    }
    return box;
  }

  /// Holidays are called by their Japanese names in any language.
  private String day(LocalDate day, String name) {
    return words.say("incident.rules.day", day.getMonthValue(), day.getDayOfMonth(), name);
  }

  private Node holidayForm() {
    VBox form =
        new VBox(
            8,
            Texts.small(words.say("incident.rules.own-holiday")),
            field(IncidentRulesViewModel.DAY, words.say("incident.rules.holiday-day")),
            field(IncidentRulesViewModel.NAME, words.say("incident.rules.holiday-name")),
            Card.row(
                Card.button(
                    "add-holiday",
                    words.say("incident.rules.holiday-add"),
                    () -> model.holiday(true),
                    "small"),
                Card.button(
                    "remove-holiday",
                    words.say("incident.rules.holiday-remove"),
                    () -> model.holiday(false),
                    "quiet",
                    "small")));
    form.getStyleClass().add("inner-form");
    return form;
  }
}
