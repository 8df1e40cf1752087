package org.kitei.domain.duty;

import org.kitei.domain.network.NetworkLine;

/// When the system is introduced, its line is of a permitted kind and keeps others from changing
/// what runs over it.
///
/// serves C-T-2a C-T-2b
public final class NetworkTamperingRule implements Rule {
  @Override
  public String requirement() {
    return "network-tampering";
  }

  @Override
  public void judge(Look look) {
    Every<NetworkLine> lines = Lines.of(look);
    lines.is(Lines.permitted(look), "duty.missing.line-not-permitted");
    lines.is(Lines::isProtected, "duty.missing.line-unprotected");
  }
}
