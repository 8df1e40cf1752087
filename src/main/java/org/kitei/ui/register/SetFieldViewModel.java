package org.kitei.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.RegisterViews.Target;

/// One field being set for many rows.
final class SetFieldViewModel {
  private final RegisterWork work;
  private final Words words;
  private final RegisterType<?> type;
  private final Field field;
  private final String start;
  private final StringProperty text;

  /// @param start what stands in it already, as it is typed
  SetFieldViewModel(
      RegisterWork work, Words words, RegisterType<?> type, Field field, String start) {
    this.work = work;
    this.words = words;
    this.type = type;
    this.field = field;
    this.start = start;
    this.text = new SimpleStringProperty(start);
  }

  RegisterType<?> type() {
    return type;
  }

  Field field() {
    return field;
  }

  StringProperty text() {
    return text;
  }

  /// Whether something was typed.
  boolean changed() {
    return !text.get().equals(start);
  }

  List<Target> targets() {
    return work.views().targets(field, Set.of(), words);
  }

  /// Why this text cannot be set; empty when it can.
  Optional<Message> problem() {
    return FieldText.read(field, text.get()) instanceof FieldText.Read.Refused(var problem)
        ? Optional.of(problem.why())
        : Optional.empty();
  }
}
