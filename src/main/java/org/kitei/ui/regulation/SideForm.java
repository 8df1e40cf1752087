package org.kitei.ui.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;

/// Fields and two buttons beside the preview: what adopting, or entering, asks for.
abstract class SideForm {
  final Words words;
  final VBox fields = new VBox(14);
  private final Map<String, FieldMark> marks = new LinkedHashMap<>();
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final Button submit;
  private final Runnable close;

  SideForm(Words words, String submit, String id, Runnable close) {
    this.words = words;
    this.close = close;
    this.submit = new Button(submit);
    this.submit.setId(id);
    this.submit.getStyleClass().add("primary");
    this.submit.setDefaultButton(true);
  }

  final Node node(String title, String what) {
    Button cancel = new Button(words.say("regulation.adopt.cancel"));
    cancel.setId("cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> close.run());
    submit.setOnAction(event -> attempt());
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    submit.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox card =
        new VBox(
            14,
            Texts.heading(title),
            Texts.small(what),
            fields,
            new HBox(10, cancel, between, submit));
    card.getStyleClass().addAll("card", "version-card");
    return card;
  }

  final TextField line(String name, String label, String prompt, String start) {
    TextField field = new TextField();
    field.setId(name);
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(text(name, start));
    add(name, new FieldMark(label, field));
    return field;
  }

  /// A text that needs more than one line to be seen whole; it still holds no line break.
  final void lines(String name, String label, String start) {
    TextArea field = new TextArea();
    field.setId(name);
    field.setPrefRowCount(4);
    field.setWrapText(true);
    field.textProperty().bindBidirectional(text(name, start));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed(field, event));
    add(name, new FieldMark(label, field));
  }

  /// Tab goes on as in every field, Enter submits.
  private void keyed(TextArea field, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      field.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      submit.fire();
      event.consume();
    }
  }

  final TextField date(String name, String label, @Nullable LocalDate start) {
    DateField field =
        new DateField(name, text(name, start == null ? "" : Dates.said(words, start)));
    add(name, new FieldMark(label, field.typed(), field));
    return field.typed();
  }

  final String typed(String name) {
    StringProperty text = texts.get(name);
    return text == null ? "" : text.get();
  }

  /// The dates typed in `names`, or the problems at those that are none.
  final Optional<List<LocalDate>> dates(String... names) {
    List<Problem> problems = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    for (String name : names) {
      Wareki.parse(typed(name))
          .ifPresentOrElse(
              dates::add,
              () ->
                  problems.add(
                      Problem.at(
                          name,
                          typed(name).isBlank() ? "shared.text.empty" : "shared.date.unreadable")));
    }
    show(problems);
    return problems.isEmpty() ? Optional.of(dates) : Optional.empty();
  }

  /// Puts each problem at its field, and the focus at the first.
  final void show(List<Problem> problems) {
    marks.forEach((name, mark) -> mark.problem(sentence(name, problems)));
    problems.stream()
        .findFirst()
        .map(problem -> fields.lookup("#" + shownAt(problem)))
        .ifPresent(Node::requestFocus);
  }

  final void busy(boolean working) {
    submit.setDisable(working);
  }

  /// Tries with what is typed.
  abstract void attempt();

  final void add(String name, FieldMark mark) {
    marks.put(name, mark);
    fields.getChildren().add(mark);
  }

  private StringProperty text(String name, String start) {
    StringProperty text = new SimpleStringProperty(start);
    texts.put(name, text);
    return text;
  }

  /// What concerns none of the fields is said at the first.
  private String shownAt(Problem problem) {
    return marks.containsKey(problem.field()) ? problem.field() : marks.keySet().iterator().next();
  }

  private @Nullable String sentence(String name, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> shownAt(problem).equals(name))
        .map(problem -> words.say(problem.why()))
        .findFirst()
        .orElse(null);
  }
}
