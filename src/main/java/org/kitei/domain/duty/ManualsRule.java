package org.kitei.domain.duty;

import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.regulation.Manual;

/// For each system there is a manual that is written (`manual` is `written`), made known to the
/// users (`announced`), and was seen at hand not longer ago than the head decided, or a year (`at-
/// hand`).
///
/// serves A-8-1a A-8-1b A-8-1c B-8-1a B-8-1b B-8-1c C-5-5a C-5-5b C-5-5c D-8-1a D-8-1b D-8-1c
public final class ManualsRule implements Rule {
  @Override
  public String requirement() {
    return "manuals";
  }

  @Override
  public void judge(Look look) {
    Every<Manual> manuals = Manuals.of(look);
    if (look.asked().has("manual", "announced")) {
      manuals.is(manual -> look.hasCome(manual.announcedOn()), "duty.missing.manual-unannounced");
    } else if (look.asked().has("manual", "at-hand")) {
      manuals.within(
          look.interval(DecidedMatter.MANUAL_CHECK),
          Manual::availableOn,
          "duty.missing.manual-unseen",
          "duty.missing.manual-seen-long-ago");
    } else {
      manuals.is(manual -> look.hasCome(manual.establishedOn()), "duty.missing.manual-unwritten");
    }
  }
}
