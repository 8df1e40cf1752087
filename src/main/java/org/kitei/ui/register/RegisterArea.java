package org.kitei.ui.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Screen;

/// The registers' screens: the index, and one screen for each and every register.
public final class RegisterArea implements Area {
  private final RegisterWork work;
  private final Setting setting;

  private RegisterArea(RegisterWork work, Setting setting) {
    this.work = work;
    this.setting = setting;
  }

  public static Opener opener(RegisterWork work) {
    return setting -> new RegisterArea(work, setting);
  }

  @Override
  public boolean holds(Destination destination) {
    return destination instanceof Destination.Registers
        || destination instanceof Destination.Register
        || destination instanceof Destination.NewRow;
  }

  @Override
  public Screen at(Destination destination) {
    return switch (destination) {
      case Destination.Registers ignored ->
          new RegisterIndexController(
              new RegisterIndexViewModel(work), setting.words(), setting.navigator());
      case Destination.Register(String key, Long row) ->
          register(work.views().type(key), row, null);
      case Destination.NewRow(String key, Map<String, String> given) ->
          register(work.views().type(key), null, given);
      default -> throw new IllegalArgumentException("no register at " + destination);
    };
  }

  private <R extends Record> Screen register(
      RegisterType<R> type, @Nullable Long row, @Nullable Map<String, String> given) {
    return new RegisterController<>(
        new RegisterViewModel<>(work, type, setting.words()),
        new FileMenu<>(work, type, setting),
        setting.words(),
        setting.navigator(),
        setting.files(),
        new RegisterController.Start(row, given));
  }
}
