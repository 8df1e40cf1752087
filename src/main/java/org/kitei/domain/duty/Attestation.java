package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kitei.domain.catalogue.Trigger;
import org.kitei.domain.register.Row;

/// What the head states of a requirement: that it is done, on what basis, since when, and when it
/// is to be confirmed again. A statement holds to the last of these days; what is to be set up once
/// needs none.
final class Attestation {
  private final Look look;

  Attestation(Look look) {
    this.look = look;
  }

  /// Looks for the newest statement that has come.
  void look() {
    Optional<Row<Control>> newest = newest();
    if (newest.isEmpty()) {
      look.lacks();
      look.canBe(new Deed.State());
      return;
    }
    look.saw(Control.class, newest.get());
    LocalDate again = newest.get().value().confirmAgainOn();
    look.lasts(again);
    if (look.isEnding(again) || (again == null && look.entry().trigger() != Trigger.INTRODUCTION)) {
      look.canBe(new Deed.State());
    }
    if (again == null) {
      if (look.entry().trigger() != Trigger.INTRODUCTION) {
        look.lacks("duty.missing.attestation-open-ended");
      }
    } else if (again.isBefore(look.today())) {
      look.missed(again, "duty.missing.attestation-past", newest.get().value().checkedOn(), again);
    }
  }

  private Optional<Row<Control>> newest() {
    String requirement = look.requirement().id();
    return look.rows(Control.class, control -> control.requirement().equals(requirement)).stream()
        .filter(row -> row.value().state() == ControlState.DONE)
        .filter(row -> look.hasCome(row.value().checkedOn()))
        .max(Comparator.comparing(row -> row.value().checkedOn()));
  }
}
