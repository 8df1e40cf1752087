package org.kitei.domain.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.profile.Applicability;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.NeededRegisters;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Rows;

/// What there is to keep papers of in an institution.
///
/// @param registers those it needs or has rows in, and its profile
/// @param chapters those of the guideline that ask something of it; 0 is part I
public record Concerns(Set<RegisterType<?>> registers, Set<Integer> chapters) {
  public Concerns {
    registers = Set.copyOf(registers);
    chapters = Set.copyOf(chapters);
  }

  public static Concerns of(
      Catalogue catalogue, OrgProfile profile, ModelChoice model, Registers registers, Rows rows) {
    Set<RegisterType<?>> kept =
        new HashSet<>(NeededRegisters.of(catalogue, profile, model, registers));
    registers.listed().stream()
        .filter(type -> type.single() || !rows.glances(type.record(), List.of()).isEmpty())
        .forEach(kept::add);
    return new Concerns(
        kept,
        catalogue.entries().stream()
            .filter(entry -> Applicability.of(entry, profile, model).binds())
            .map(Entry::requirement)
            .filter(Objects::nonNull)
            .map(catalogue::requirement)
            .map(Requirement::chapter)
            .collect(Collectors.toSet()));
  }
}
