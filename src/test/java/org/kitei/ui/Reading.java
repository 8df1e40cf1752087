package org.kitei.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.register.RegisterType;
import org.kitei.ui.catalogue.GuidelineArea;
import org.kitei.ui.common.Area;
import org.kitei.usecase.duty.StatusService;

/// The guideline's screen beside the areas in which what is missing can be put right.
final class Reading {
  private Reading() {}

  static List<Area.Opener> beside(
      List<Area.Opener> answering,
      Catalogue catalogue,
      StatusService status,
      Supplier<LocalDate> today) {
    List<Area.Opener> areas = new ArrayList<>(answering);
    areas.add(
        new GuidelineArea(
            catalogue,
            status,
            today,
            AllRegisters.list().types().stream()
                .filter(type -> !type.single())
                .map(RegisterType::key)
                .collect(Collectors.toSet()),
            answering));
    return areas;
  }
}
