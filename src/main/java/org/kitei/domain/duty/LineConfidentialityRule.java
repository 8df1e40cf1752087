package org.kitei.domain.duty;

import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.profile.DecidedMatter;

/// Nobody can listen in on any line the business runs over, and somebody saw so not longer ago than
/// the head decided, or a year.
///
/// serves G-5-7b
public final class LineConfidentialityRule implements Rule {
  @Override
  public String requirement() {
    return "line-confidentiality";
  }

  @Override
  public void judge(Look look) {
    Every<NetworkLine> lines = Lines.of(look);
    lines.is(Lines::isProtected, "duty.missing.line-unprotected");
    lines.within(
        look.interval(DecidedMatter.LINE_CHECK),
        NetworkLine::confirmedOn,
        "duty.missing.line-unconfirmed",
        "duty.missing.line-confirmed-long-ago");
  }
}
