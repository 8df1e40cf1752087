package org.kitei.ui.register;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.CaseLine;
import org.kitei.usecase.register.CaseSource;
import org.kitei.usecase.register.CaseViews;

/// All cases, as far as they are wanted: of one register or of all, with those that are closed or
/// without.
public final class CasesViewModel {
  private final CaseViews views;
  private final Words words;
  private final ReadOnlyObjectWrapper<List<CaseLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanProperty closedToo = new SimpleBooleanProperty(false);
  private @Nullable RegisterType<?> only;
  private List<CaseLine> all = List.of();

  /// @param only the register whose cases are wanted, or null for all
  public CasesViewModel(CaseViews views, Words words, @Nullable RegisterType<?> only) {
    this.views = views;
    this.words = words;
    this.only = only;
    closedToo.subscribe(now -> select());
  }

  /// What can be begun.
  public List<CaseSource> sources() {
    return views.sources();
  }

  /// The cases shown.
  public ReadOnlyObjectProperty<List<CaseLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  /// Whether the closed ones are shown too.
  public BooleanProperty closedToo() {
    return closedToo;
  }

  public int open() {
    return count(false);
  }

  public int closed() {
    return count(true);
  }

  /// How many of a register are open.
  public int open(RegisterType<?> register) {
    return Math.toIntExact(
        all.stream().filter(line -> !line.closed() && line.register().equals(register)).count());
  }

  /// The register whose cases are shown, or null for all.
  public @Nullable RegisterType<?> only() {
    return only;
  }

  /// Shows the cases of one register, or of all with null.
  public void only(@Nullable RegisterType<?> register) {
    only = register;
    select();
  }

  /// Looks at the data anew.
  public void refresh() {
    all = views.list(words);
    select();
  }

  private void select() {
    lines.set(
        all.stream()
            .filter(line -> closedToo.get() || !line.closed())
            .filter(line -> only == null || line.register().equals(only))
            .toList());
  }

  private int count(boolean closed) {
    return Math.toIntExact(all.stream().filter(line -> line.closed() == closed).count());
  }
}
