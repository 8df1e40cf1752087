package org.kitei.domain.duty;

import org.kitei.domain.profile.LawKind;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// The laws and guidelines the sentence names are on the list (`laws` of the entry), each with the
/// day somebody looked at it.
///
/// serves G-I1-3 G-I1-6 G-I1-7 G-I1-8
public final class LawsRule implements Rule {
  @Override
  public String requirement() {
    return "laws";
  }

  @Override
  public void judge(Look look) {
    for (LawKind kind : look.asked().of("laws", LawKind.class)) {
      look.every(
              LawReference.class,
              look.rows(LawReference.class, law -> law.kind() == kind),
              LawReference::name)
          .as(LawReference::kind, kind.key())
          .atLeastOne("duty.missing.law", Message.of(WordKeys.choice(kind)))
          .done(LawReference::checkedOn, "duty.missing.law-unchecked");
    }
  }
}
