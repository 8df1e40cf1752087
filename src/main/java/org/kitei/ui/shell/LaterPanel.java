package org.kitei.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.InPlace;

/// Puts something off: an honest "not yet", with the day by which it is meant to be done.
final class LaterPanel extends VBox {
  private final HomeViewModel model;
  private final RequirementState state;
  private final Words words;
  private final Runnable done;
  private final StringProperty target = new SimpleStringProperty("");
  private final DateField date = new DateField("target", target);
  private final FieldMark mark;
  private final Button put = new Button();

  /// @param done after it was written
  /// @param close puts the panel away
  LaterPanel(
      HomeViewModel model, RequirementState state, Words words, Runnable done, Runnable close) {
    super(12);
    this.model = model;
    this.state = state;
    this.words = words;
    this.done = done;
    mark = new FieldMark(words.say("shell.home.later.day"), date.typed(), date);
    target.addListener(observable -> mark.problem(null));
    put.setText(words.say("shell.home.later.put"));
    put.setId("put-off");
    put.getStyleClass().add("primary");
    put.setOnAction(event -> put());
    date.typed().setOnAction(event -> put());
    Button stay = new Button(words.say("shell.home.statement.cancel"));
    stay.setId("close-panel");
    stay.getStyleClass().add("quiet");
    stay.setOnAction(event -> close.run());
    getChildren()
        .addAll(
            Texts.heading(state.requirement().title().in(words.language())),
            Texts.small(words.say("shell.home.later.what")),
            mark,
            new HBox(10, put, stay));
    getStyleClass().add("card");
    setId("later");
  }

  /// As what stands open on the first page.
  InPlace.Form form() {
    return new InPlace.Form(this, date.typed()::requestFocus, () -> !target.get().isBlank(), put);
  }

  private void put() {
    Optional<LocalDate> day = Wareki.parse(target.get());
    if (day.isEmpty()) {
      mark.problem(words.say("shell.home.statement.no-date"));
      return;
    }
    List<Problem> problems = model.notYet(state, day.get());
    if (problems.isEmpty()) {
      done.run();
    } else {
      mark.problem(words.say(problems.getFirst().why()));
    }
  }
}
