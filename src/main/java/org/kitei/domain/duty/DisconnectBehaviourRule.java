package org.kitei.domain.duty;

import org.kitei.domain.network.OnDisconnection;

/// For every line the business runs over it is known that its breaking is noticed, and what the
/// devices do then.
///
/// serves G-5-8a
public final class DisconnectBehaviourRule implements Rule {
  @Override
  public String requirement() {
    return "disconnect-behaviour";
  }

  @Override
  public void judge(Look look) {
    Lines.of(look)
        .is(
            line ->
                line.onDisconnection() != null && line.onDisconnection() != OnDisconnection.NOTHING,
            "duty.missing.line-broken");
  }
}
