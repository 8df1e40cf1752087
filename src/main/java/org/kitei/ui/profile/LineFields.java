package org.kitei.ui.profile;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.FieldMark;

/// Fields of one line, bound to the set-up. A problem shows once the field was typed in; an answer
/// not begun is no mistake.
final class LineFields {
  private final SetupViewModel model;
  private final Words words;
  private final Set<String> begun = new HashSet<>();

  LineFields(SetupViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /// A field and how to show its problem.
  record Line(FieldMark mark, TextField field, Runnable refresh) {}

  Line line(String name, String label, String prompt) {
    TextField field = new TextField();
    field.setId(name);
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(model.text(name));
    return line(name, label, field, field);
  }

  Line date(String name, String label) {
    DateField field = new DateField(name, model.text(name));
    return line(name, label, field.typed(), field);
  }

  private Line line(String name, String label, TextField field, Node shown) {
    FieldMark mark = new FieldMark(label, field, shown);
    field.textProperty().addListener(observable -> begun.add(name));
    return new Line(mark, field, () -> mark.problem(sentence(name)));
  }

  private @Nullable String sentence(String name) {
    Message problem = model.problem(name);
    boolean shows = begun.contains(name) || !model.text(name).get().isBlank();
    return problem == null || !shows ? null : words.say(problem);
  }
}
