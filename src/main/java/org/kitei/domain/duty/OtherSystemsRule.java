package org.kitei.domain.duty;

import org.kitei.domain.network.NetworkLine;

/// For every line the business runs over it is answered whether other systems are joined to it;
/// where they are, something guards the boundary.
///
/// serves G-5-9
public final class OtherSystemsRule implements Rule {
  @Override
  public String requirement() {
    return "other-systems";
  }

  @Override
  public void judge(Look look) {
    Every<NetworkLine> lines = Lines.of(look);
    lines.is(line -> line.connectedToOthers() != null, "duty.missing.line-others-unknown");
    lines
        .where(line -> Boolean.TRUE.equals(line.connectedToOthers()))
        .is(line -> !line.boundaries().isEmpty(), "duty.missing.line-unguarded");
  }
}
