package org.kitei.ui.incident;

import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.register.RegisterType;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Screen;

/// When something happens: its beginning, the incident itself, and the rules on deadlines.
public final class IncidentArea implements Area {
  private static final String KEY = RegisterType.of(Incident.class).key();

  private final IncidentWork work;
  private final Setting setting;

  private IncidentArea(IncidentWork work, Setting setting) {
    this.work = work;
    this.setting = setting;
  }

  public static Opener opener(IncidentWork work) {
    return setting -> new IncidentArea(work, setting);
  }

  @Override
  public boolean holds(Destination destination) {
    return switch (destination) {
      case Destination.IncidentRules ignored -> true;
      case Destination.Case(String register, var ignored) -> register.equals(KEY);
      case Destination.Register(String register, Long row) -> register.equals(KEY) && row != null;
      default -> false;
    };
  }

  @Override
  public Screen at(Destination destination) {
    return switch (destination) {
      case Destination.IncidentRules ignored ->
          new IncidentRulesController(
              new IncidentRulesViewModel(work, setting.words()), setting.words());
      case Destination.Case(String register, Long row) -> incident(row);
      case Destination.Register(String register, Long row) -> incident(row);
      default -> throw new IllegalArgumentException("no incident at " + destination);
    };
  }

  private Screen incident(@Nullable Long row) {
    return row == null
        ? new NewIncidentController(
            new NewIncidentViewModel(work, setting.words()), setting.words(), setting.navigator())
        : new IncidentController(
            new IncidentViewModel(work, setting.words(), row),
            setting.words(),
            setting.navigator());
  }
}
