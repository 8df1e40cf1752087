package org.kitei.ui.register;

import java.util.List;
import org.kitei.usecase.register.RegisterViews.Shelf;

/// All registers this institution needs, in their groups, with how many rows each has.
public final class RegisterIndexViewModel {
  private final RegisterWork work;

  public RegisterIndexViewModel(RegisterWork work) {
    this.work = work;
  }

  public List<Shelf> shelves() {
    return work.views().shelves();
  }

  /// How many registers are shown.
  public int count() {
    return shelves().stream().mapToInt(shelf -> shelf.registers().size()).sum();
  }
}
