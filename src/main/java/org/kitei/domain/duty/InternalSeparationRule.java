package org.kitei.domain.duty;

import org.kitei.domain.network.Separation;

/// Something guards the boundary between systems of different needs (`by` is `guard`), and the
/// network is divided (`division`).
///
/// serves C-T-6a C-T-6b
public final class InternalSeparationRule implements Rule {
  @Override
  public String requirement() {
    return "internal-separation";
  }

  @Override
  public void judge(Look look) {
    if (look.asked().has("by", "division")) {
      Lines.of(look)
          .is(
              line ->
                  line.separation() == Separation.PHYSICAL
                      || line.separation() == Separation.LOGICAL,
              "duty.missing.line-undivided");
    } else {
      Lines.of(look).is(line -> !line.boundaries().isEmpty(), "duty.missing.line-unguarded");
    }
  }
}
