package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.register.FieldEditor;
import org.kitei.ui.register.FieldEditors;

/// The fields a page asks of one row.
final class RowFields {
  /// A text of more letters than this needs the whole width.
  private static final int HALF = 100;

  private final WizardViewModel model;
  private final Words words;
  private final FieldEditors editors;

  RowFields(WizardViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.editors = new FieldEditors(words);
  }

  /// @param refresh shows what is wrong now
  /// @param controls those that can take the focus, in order
  record Shown(Node node, List<Control> controls, Runnable refresh) {}

  /// @param prefix begins the node ids
  /// @param heading spoken before each field's name; empty where there is but one row
  Shown of(Asks<?> asks, Answer<?> answer, String prefix, String heading) {
    Abreast fields = new Abreast();
    List<Control> controls = new ArrayList<>();
    List<Runnable> refreshes = new ArrayList<>();
    for (Field field : asks.fields()) {
      FieldEditor editor = editor(prefix + field.name(), answer, field);
      FieldMark mark = mark(asks.register(), field, editor, heading);
      fields.add(mark, isWide(field));
      controls.addAll(editor.controls());
      refreshes.add(() -> mark.problem(model.problem(answer, field).map(words::say).orElse(null)));
    }
    return new Shown(fields, controls, () -> refreshes.forEach(Runnable::run));
  }

  private static boolean isWide(Field field) {
    return field.kind() == FieldKind.LONG_TEXT
        || field.kind() == FieldKind.REFERENCES
        || (field.kind() == FieldKind.TEXT && field.most() > HALF);
  }

  private FieldEditor editor(String id, Answer<?> answer, Field field) {
    if (field.kind() != FieldKind.REFERENCE) {
      return editors.of(id, field, model.text(answer, field), () -> model.rows().targets(field));
    }
    @Nullable Class<? extends Record> refers = field.refers();
    boolean named = refers != null && model.rows().isNamedWithin(RegisterType.of(refers));
    TextField box =
        new PickBox(model)
            .of(id, answer, field, words.say(named ? "wizard.pick.or-type" : "wizard.pick.prompt"));
    return new FieldEditor(box, List.of(box));
  }

  private FieldMark mark(
      RegisterType<?> register, Field field, FieldEditor editor, String heading) {
    String title = words.say(WordKeys.field(register, field));
    FieldMark mark = new FieldMark(title, editor.first(), editor.shown());
    for (Control control : editor.controls()) {
      String name =
          editor.controls().size() > 1 && control instanceof Labeled labeled
              ? words.say("wizard.field.spoken", title, labeled.getText())
              : title;
      control.setAccessibleText(
          heading.isEmpty() ? name : words.say("wizard.field.spoken", heading, name));
    }
    return mark;
  }
}
