package org.kitei.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;
import org.kitei.ui.register.InPlace;

/// States that something is done: on what it rests, and when it is to be confirmed again.
final class StatementPanel extends VBox {
  private final HomeViewModel model;
  private final RequirementState state;
  private final Words words;
  private final Consumer<Optional<Message>> done;
  private final ToggleGroup basis = new ToggleGroup();
  private final StringProperty again = new SimpleStringProperty("");
  private final TextField evidence = new TextField();
  private final FieldMark mark;
  private final EvidenceFile file;
  private final Button write = new Button();
  private final String proposed;

  /// @param file takes a paper or photograph that shows it
  /// @param done after it was written; told why the file could not be attached
  /// @param close puts the panel away
  StatementPanel(
      HomeViewModel model,
      RequirementState state,
      EvidenceFile file,
      Words words,
      Consumer<Optional<Message>> done,
      Runnable close) {
    super(12);
    this.model = model;
    this.file = file;
    this.state = state;
    this.words = words;
    this.done = done;
    proposed = Dates.said(words, model.again());
    again.set(proposed);
    DateField date = new DateField("confirm-again", again);
    mark = new FieldMark(words.say("shell.home.statement.again"), date.typed(), date);
    again.addListener(observable -> mark.problem(null));
    evidence.setId("evidence");
    write.setText(words.say("shell.home.statement.write"));
    write.setId("write-statement");
    write.getStyleClass().add("primary");
    write.setOnAction(event -> write());
    Button stay = new Button(words.say("shell.home.statement.cancel"));
    stay.setId("close-panel");
    stay.getStyleClass().add("quiet");
    stay.setOnAction(event -> close.run());
    getChildren()
        .addAll(
            Texts.heading(state.requirement().title().in(words.language())),
            Texts.small(state.requirement().yardstick().met().in(words.language())),
            choices(),
            new FieldMark(words.say("shell.home.statement.evidence"), evidence),
            file,
            mark,
            new HBox(10, write, stay));
    getStyleClass().add("card");
    setId("statement");
  }

  /// As what stands open on the first page.
  InPlace.Form form() {
    return new InPlace.Form(this, this::focus, this::changed, write);
  }

  private void focus() {
    if (basis.getToggles().getFirst() instanceof RadioButton first) {
      first.requestFocus();
    }
  }

  private boolean changed() {
    return !evidence.getText().isBlank()
        || !again.get().equals(proposed)
        || basis.getSelectedToggle().getUserData() != Basis.SEEN
        || file.isChosen();
  }

  private VBox choices() {
    VBox box = new VBox(6, Texts.small(words.say("shell.home.statement.basis")));
    for (Basis each : Basis.values()) {
      RadioButton button = new RadioButton(words.say(WordKeys.choice(each)));
      button.setId("basis-" + each.key());
      button.setUserData(each);
      button.setToggleGroup(basis);
      button.setSelected(each == Basis.SEEN);
      box.getChildren().add(button);
    }
    return box;
  }

  private void write() {
    Optional<LocalDate> day = Wareki.parse(again.get());
    if (day.isEmpty()) {
      mark.problem(words.say("shell.home.statement.no-date"));
      return;
    }
    String text = evidence.getText().strip();
    List<Problem> problems =
        model.done(
            state,
            (Basis) basis.getSelectedToggle().getUserData(),
            day.get(),
            text.isEmpty() ? null : text);
    if (problems.isEmpty()) {
      done.accept(model.statement(state).flatMap(file::attachTo));
    } else {
      mark.problem(words.say(problems.getFirst().why()));
    }
  }
}
