package org.kitei.domain.duty;

import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.LawKind;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// Somebody looked whether the safety-management guideline has a newer version, not longer ago than
/// the head decided, or a year.
///
/// serves G-I1-5e
public final class NewestVersionRule implements Rule {
  @Override
  public String requirement() {
    return "newest-version";
  }

  @Override
  public void judge(Look look) {
    look.every(
            LawReference.class,
            look.rows(LawReference.class, law -> law.kind() == LawKind.SAFETY_GUIDELINE),
            LawReference::name)
        .as(LawReference::kind, LawKind.SAFETY_GUIDELINE.key())
        .atLeastOne("duty.missing.law", Message.of(WordKeys.choice(LawKind.SAFETY_GUIDELINE)))
        .within(
            look.interval(DecidedMatter.LAW_CHECK),
            LawReference::checkedOn,
            "duty.missing.version-unchecked",
            "duty.missing.version-checked-long-ago");
  }
}
