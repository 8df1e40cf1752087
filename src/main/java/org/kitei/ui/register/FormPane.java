package org.kitei.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.FormLayout;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.SaveOutcome;

/// The form of one row, field by field as the record has them, and what can be done with it.
final class FormPane<R extends Record> {
  private final RowFormViewModel<R> form;
  private final Words words;
  private final Forms forms;
  private final Map<String, FieldMark> marks = new LinkedHashMap<>();
  private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
  private final VBox fields = new VBox(12);
  private final Label reason = Texts.muted("");
  private final Button save = new Button();
  private final Button discard = new Button();
  private final VBox foot = new VBox(8);

  /// Opens forms within forms.
  interface Forms {
    /// A form for a new row of `type`, or null where rows are not written in registers.
    @Nullable Node newRow(RegisterType<?> type, Consumer<Long> saved, Runnable closed);
  }

  /// @param prefix before the node ids; empty for the form of the screen itself
  /// @param fixed the field that is known and not asked, or null
  /// @param done told what came of saving
  /// @param closed what discarding does beside putting everything back
  FormPane(
      RowFormViewModel<R> form,
      Words words,
      Forms forms,
      String prefix,
      @Nullable Field fixed,
      Consumer<SaveOutcome<R>> done,
      Runnable closed) {
    this.form = form;
    this.words = words;
    this.forms = forms;
    FieldEditors builders = new FieldEditors(words);
    for (List<Field> line : FormLayout.of(form.type()).lines()) {
      VBox room = new VBox();
      List<Node> shown =
          line.stream()
              .filter(field -> !field.equals(fixed))
              .map(field -> field(builders, prefix, field, room))
              .toList();
      if (!shown.isEmpty()) {
        fields.getChildren().add(new VBox(abreast(shown), room));
      }
    }
    save.setId(prefix + "save");
    save.getStyleClass().add("primary");
    save.setDefaultButton(prefix.isEmpty());
    save.setText(words.say(form.isNew() ? "register.form.enter" : "register.form.save"));
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(event -> attempt(done));
    discard.setId(prefix + "discard");
    discard.setText(words.say(form.isNew() ? "register.form.cancel" : "register.form.discard"));
    discard.setMinWidth(Region.USE_PREF_SIZE);
    discard.setOnAction(
        event -> {
          form.discard();
          closed.run();
        });
    reason.setId(prefix + "reason");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    foot.getStyleClass().add("form-foot");
    foot.getChildren().addAll(reason, new HBox(10, discard, between, save));
    form.looks().subscribe(now -> refresh());
  }

  /// Says what saving does here, and what leaving it does.
  FormPane<R> named(String saving, String leaving) {
    save.setText(saving);
    discard.setText(leaving);
    return this;
  }

  /// The fields and the foot, one below the other.
  Node node() {
    return new VBox(12, fields, foot);
  }

  Node fields() {
    return fields;
  }

  /// The buttons, and why saving is not possible now.
  Node foot() {
    return foot;
  }

  RowFormViewModel<R> form() {
    return form;
  }

  /// Saves.
  Button button() {
    return save;
  }

  /// Says on the button what saving does here.
  void saveAs(String says) {
    save.setText(says);
  }

  /// Saves, if it can be saved now.
  void save() {
    if (!save.isDisabled()) {
      save.fire();
    }
  }

  /// Puts the focus where work begins: at the first field with a problem, else the first that is
  /// empty, else the first.
  void focus() {
    String name =
        form.problems().stream()
            .map(problem -> problem.field())
            .filter(editors::containsKey)
            .findFirst()
            .orElseGet(() -> editors.keySet().iterator().next());
    Objects.requireNonNull(editors.get(name)).first().requestFocus();
  }

  /// @param room where a form within the form opens
  private Node field(FieldEditors builders, String prefix, Field field, VBox room) {
    String title = words.say(WordKeys.field(form.type(), field));
    FieldEditor editor =
        builders.of(
            prefix + field.name(),
            field,
            form.text(field.name()),
            () -> form.targets(field),
            form.offers(field));
    FieldMark mark =
        new FieldMark(
            isMarked(field) ? words.say("register.form.required", title) : title,
            editor.first(),
            sourced(field, shown(field, editor, room)));
    if (editor.controls().size() > 1) {
      editor.controls().forEach(control -> nameWithin(title, control));
    }
    marks.put(field.name(), mark);
    editors.put(field.name(), editor);
    return mark;
  }

  /// What comes from a pack says where that stands, how sure it is, and when it was looked up.
  private Node sourced(Field field, Node shown) {
    return form.source(field)
        .map(words::say)
        .<Node>map(
            source -> {
              Label line = Texts.muted(source);
              line.setId(field.name() + "-source");
              return new VBox(4, shown, line);
            })
        .orElse(shown);
  }

  /// Several choices or rows may be none, unless the record says otherwise.
  private static boolean isMarked(Field field) {
    return field.required()
        && field.kind() != FieldKind.CHOICES
        && field.kind() != FieldKind.REFERENCES;
  }

  /// A reference has a button beside it that opens a form for a row that is not there yet, unless
  /// such rows are written elsewhere.
  private Node shown(Field field, FieldEditor editor, VBox room) {
    if (!field.isReference()) {
      return editor.shown();
    }
    RegisterType<?> refers = RegisterType.of(Objects.requireNonNull(field.refers()));
    if (RegisterService.readOnly(refers).isPresent()) {
      return editor.shown();
    }
    Button add =
        new Button(words.say("register.form.add-other", words.say(WordKeys.title(refers))));
    add.setId(editor.first().getId() + "-add");
    add.getStyleClass().addAll("quiet", "small");
    add.setWrapText(true);
    add.setMinHeight(Region.USE_PREF_SIZE);
    add.setOnAction(event -> open(refers, field, room, editor.first()));
    return new VBox(4, editor.shown(), add);
  }

  private void open(RegisterType<?> refers, Field field, VBox room, Control back) {
    Runnable close =
        () -> {
          room.getChildren().clear();
          back.requestFocus();
        };
    Node opened =
        forms.newRow(
            refers,
            id -> {
              form.point(field, id);
              close.run();
            },
            close);
    if (opened != null) {
      room.getChildren().setAll(opened);
    }
  }

  private void nameWithin(String title, Control control) {
    if (control instanceof javafx.scene.control.Labeled labeled) {
      control.setAccessibleText(words.say("register.form.answer", title, labeled.getText()));
    } else if (control.getAccessibleText() == null) {
      control.setAccessibleText(title);
    }
  }

  private static Node abreast(List<Node> nodes) {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    for (int at = 0; at < nodes.size(); at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / nodes.size());
      grid.getColumnConstraints().add(column);
      grid.add(nodes.get(at), at, 0);
    }
    return grid;
  }

  private void attempt(Consumer<SaveOutcome<R>> done) {
    SaveOutcome<R> outcome = form.save();
    if (outcome instanceof SaveOutcome.Refused<R>) {
      focus();
    }
    done.accept(outcome);
  }

  private void refresh() {
    marks.forEach((name, mark) -> mark.problem(sentence(name)));
    Message why = form.reason().orElse(null);
    reason.setText(why == null ? "" : words.say(why));
    reason.setVisible(why != null);
    reason.setManaged(why != null);
    save.setDisable(why != null);
    save.setAccessibleHelp(reason.getText());
    discard.setDisable(!form.isNew() && !form.changed().get());
  }

  private @Nullable String sentence(String name) {
    Message problem = form.problem(name);
    return problem == null ? null : words.say(problem);
  }
}
