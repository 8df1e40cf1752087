package org.kitei.domain.duty;

/// All who use the systems have pledged to follow the regulation in the version that is in force;
/// where the sentence speaks of a manual (`followed` is `manual`), it has been made known, too.
///
/// serves A-5-1a A-5-1b A-5-1c B-5-1a B-5-1b C-6-1a C-6-1b D-5-1a D-5-1b
public final class RulesFollowedRule implements Rule {
  @Override
  public String requirement() {
    return "rules-followed";
  }

  @Override
  public void judge(Look look) {
    Pledges.ofRegulationInForce(look);
    if (look.asked().has("followed", "manual")) {
      Manuals.of(look)
          .is(manual -> look.hasCome(manual.announcedOn()), "duty.missing.manual-unannounced");
    }
  }
}
