package org.kitei.ui.register;

import org.jspecify.annotations.Nullable;

/// What is typed in the one form that stands open somewhere: it is asked about before one goes
/// elsewhere.
public final class TypedForm implements Leaving.Typed {
  private final Runnable close;
  private final Leaving leaving = new Leaving(this);
  private InPlace.@Nullable Form open;

  /// @param close puts the form away with what is typed in it
  public TypedForm(Runnable close) {
    this.close = close;
    leaving.next().subscribe((before, now) -> stayed(before, now));
  }

  public Leaving leaving() {
    return leaving;
  }

  /// Asks about this form from now on.
  public void open(InPlace.Form form) {
    open = form;
  }

  /// Asks no more: the form was put away.
  public void away() {
    open = null;
    leaving.stay();
  }

  /// Who stays goes on typing.
  private void stayed(@Nullable Runnable before, @Nullable Runnable now) {
    InPlace.Form form = open;
    if (before != null && now == null && form != null) {
      form.focus().run();
    }
  }

  @Override
  public boolean changed() {
    InPlace.Form form = open;
    return form != null && form.changed().getAsBoolean();
  }

  @Override
  public boolean canSave() {
    InPlace.Form form = open;
    return form != null && !form.save().isDisabled();
  }

  /// What was saved is put away.
  @Override
  public boolean save() {
    InPlace.Form form = open;
    if (form != null) {
      form.save().fire();
    }
    return open == null;
  }

  @Override
  public void discard() {
    close.run();
  }
}
