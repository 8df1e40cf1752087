package org.kitei.ui.register;

import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.RegisterType;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Screen;

/// The list of all cases, and one screen for every case that goes from step to step. Cases of
/// another shape bring an area of their own, asked before or after this one.
public final class CaseArea implements Area {
  private final CaseWork work;
  private final Setting setting;

  private CaseArea(CaseWork work, Setting setting) {
    this.work = work;
    this.setting = setting;
  }

  public static Opener opener(CaseWork work) {
    return setting -> new CaseArea(work, setting);
  }

  @Override
  public boolean holds(Destination destination) {
    return switch (destination) {
      case Destination.Cases ignored -> true;
      case Destination.Case(String register, var ignored) ->
          work.cases().find(register).isPresent();
      case Destination.Register(String register, var ignored) ->
          work.cases().find(register).isPresent();
      default -> false;
    };
  }

  @Override
  public int waiting(Destination destination) {
    return destination instanceof Destination.Cases ? work.views().open(setting.words()).size() : 0;
  }

  @Override
  public Screen at(Destination destination) {
    return switch (destination) {
      case Destination.Cases ignored -> list(null);
      case Destination.Register(String register, Long row) -> {
        CaseType<?> type = work.cases().find(register).orElseThrow();
        yield row == null ? list(type.register()) : screen(type, row);
      }
      case Destination.Case(String register, Long row) ->
          screen(work.cases().find(register).orElseThrow(), row);
      default -> throw new IllegalArgumentException("no case at " + destination);
    };
  }

  private Screen list(@Nullable RegisterType<?> only) {
    return new CasesController(
        new CasesViewModel(work.views(), setting.words(), only),
        work.views().sources().stream()
            .<FileMenu<?>>map(
                source -> new FileMenu<>(work.registers(), source.register(), setting))
            .toList(),
        setting.words(),
        setting.navigator());
  }

  private <R extends Record & Case> Screen screen(CaseType<R> type, @Nullable Long row) {
    CaseViewModel<R> model = new CaseViewModel<>(work, type, row, setting.words());
    return new CaseController<>(model, setting.words(), setting.navigator());
  }
}
