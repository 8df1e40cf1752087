package org.kitei.domain.duty;

import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.Separation;

/// Every environment for development and test is kept apart from operation, and somebody saw so
/// within a year.
///
/// serves G-6-3
public final class EnvironmentSeparationRule implements Rule {
  @Override
  public String requirement() {
    return "environment-separation";
  }

  @Override
  public void judge(Look look) {
    Every<EnvironmentSeparation> environments =
        look.every(
                EnvironmentSeparation.class,
                look.rows(EnvironmentSeparation.class),
                EnvironmentSeparation::system)
            .atLeastOne("duty.missing.no-environment");
    environments.is(
        each -> each.separation() != Separation.NONE, "duty.missing.environment-together");
    environments.within(
        Interval.USUAL,
        EnvironmentSeparation::confirmedOn,
        "duty.missing.environment-unconfirmed",
        "duty.missing.environment-confirmed-long-ago");
  }
}
