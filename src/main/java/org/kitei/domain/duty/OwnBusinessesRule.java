package org.kitei.domain.duty;

import org.kitei.domain.profile.OrgProfile;

/// The institution knows which of the three businesses it does.
///
/// serves G-II-2b
public final class OwnBusinessesRule implements Rule {
  @Override
  public String requirement() {
    return "own-businesses";
  }

  @Override
  public void judge(Look look) {
    look.some(OrgProfile.class);
  }
}
