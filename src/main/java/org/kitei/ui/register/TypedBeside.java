package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.usecase.register.SaveOutcome;

/// What is typed in the form of the open row, in the forms of rows that belong to it, and in those
/// of rows it is to refer to: all of it is asked about before one goes elsewhere.
final class TypedBeside<R extends Record> implements Leaving.Typed {
  private final ReadOnlyObjectProperty<@Nullable RowFormViewModel<R>> row;
  private final Runnable saved;
  private final List<RowFormViewModel<?>> beside = new ArrayList<>();
  private final List<RowFormViewModel<?>> within = new ArrayList<>();

  /// @param saved told when something was saved
  TypedBeside(ReadOnlyObjectProperty<@Nullable RowFormViewModel<R>> row, Runnable saved) {
    this.row = row;
    this.saved = saved;
    row.subscribe(
        now -> {
          beside.clear();
          within.clear();
        });
  }

  /// The form of a row that will belong to the open one.
  <O extends Record> RowFormViewModel<O> beside(RowFormViewModel<O> form) {
    beside.add(form);
    return form;
  }

  /// The form of a row that a field of the open one is to point at; only there it can be saved.
  <O extends Record> RowFormViewModel<O> within(RowFormViewModel<O> form) {
    within.add(form);
    return form;
  }

  @Override
  public boolean changed() {
    return all().anyMatch(TypedBeside::isChanged);
  }

  @Override
  public boolean canSave() {
    return within.stream().noneMatch(TypedBeside::isChanged)
        && all().filter(TypedBeside::isChanged).allMatch(form -> form.reason().isEmpty());
  }

  @Override
  public boolean save() {
    boolean all =
        all().filter(TypedBeside::isChanged).toList().stream()
            .allMatch(form -> form.save() instanceof SaveOutcome.Saved<?>);
    saved.run();
    return all;
  }

  @Override
  public void discard() {
    all().forEach(RowFormViewModel::discard);
  }

  private Stream<RowFormViewModel<?>> all() {
    return Stream.of(Stream.ofNullable(row.get()), beside.stream(), within.stream())
        .flatMap(forms -> forms);
  }

  private static boolean isChanged(RowFormViewModel<?> form) {
    return form.changed().get();
  }
}
