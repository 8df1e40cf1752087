package org.kitei.domain.duty;

import java.util.Set;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.shared.Business;

/// The terms of use of the businesses an entry speaks of.
final class Terms {
  private Terms() {}

  /// The institution agreed to them, and somebody looked at them not longer ago than the head
  /// decided, or a year; agreeing is a look, too.
  static void of(Look look) {
    Set<Business> businesses = look.businesses();
    Every<TermsOfUse> terms =
        look.every(
                TermsOfUse.class,
                look.rows(TermsOfUse.class, each -> businesses.contains(each.business())),
                TermsOfUse::title)
            .as(TermsOfUse::business, businesses.iterator().next().key())
            .atLeastOne("duty.missing.no-terms");
    terms.done(TermsOfUse::agreedOn, "duty.missing.terms-not-agreed");
    terms
        .where(each -> look.hasCome(each.agreedOn()))
        .within(
            look.interval(DecidedMatter.TERMS_CHECK),
            each -> each.confirmedOn() == null ? each.agreedOn() : each.confirmedOn(),
            TermsOfUse::confirmedOn,
            "duty.missing.terms-not-agreed",
            "duty.missing.terms-confirmed-long-ago");
  }
}
