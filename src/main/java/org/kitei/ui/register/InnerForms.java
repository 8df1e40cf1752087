package org.kitei.ui.register;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.SaveOutcome;

/// Forms within a form, for rows it refers to and that are not there yet.
final class InnerForms implements FormPane.Forms {
  private final Fresh fresh;
  private final Words words;

  /// Makes the form of a new row.
  interface Fresh {
    <O extends Record> RowFormViewModel<O> of(RegisterType<O> type);
  }

  InnerForms(Fresh fresh, Words words) {
    this.fresh = fresh;
    this.words = words;
  }

  @Override
  public @Nullable Node newRow(RegisterType<?> type, Consumer<Long> saved, Runnable closed) {
    return RegisterService.readOnly(type).isPresent() ? null : inner(type, saved, closed);
  }

  private <O extends Record> Node inner(
      RegisterType<O> type, Consumer<Long> saved, Runnable closed) {
    FormPane<O> inner =
        new FormPane<>(
            fresh.of(type),
            words,
            (other, known, done) -> null,
            type.key() + "-",
            null,
            outcome -> {
              if (outcome instanceof SaveOutcome.Saved<O>(var row)) {
                saved.accept(row.id());
              }
            },
            closed);
    Platform.runLater(inner::focus);
    VBox box =
        new VBox(
            10,
            Texts.heading(words.say("register.form.new", words.say(WordKeys.title(type)))),
            inner.node());
    box.getStyleClass().add("inner-form");
    return box;
  }
}
