package org.kitei.domain.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kitei.domain.profile.LawKind;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// The laws and guidelines the sentence names are on the list (`laws` of the entry), each with the
/// day somebody looked at it; of other laws and of notices, of which there are more than the
/// sentence names, one.
///
/// serves G-I1-3 G-I1-6 G-I1-7 G-I1-8
public final class LawsRule implements Rule {
  private static final Set<LawKind> OTHERS = EnumSet.of(LawKind.LAW, LawKind.NOTICE);

  @Override
  public String requirement() {
    return "laws";
  }

  @Override
  public void judge(Look look) {
    for (LawKind kind : look.asked().of("laws", LawKind.class)) {
      look.every(LawReference.class, those(look, kind), LawReference::name)
          .as(LawReference::kind, kind.key())
          .atLeastOne("duty.missing.law", Message.of(WordKeys.choice(kind)))
          .done(LawReference::checkedOn, "duty.missing.law-unchecked");
    }
  }

  private static List<Row<LawReference>> those(Look look, LawKind kind) {
    List<Row<LawReference>> all = look.rows(LawReference.class, law -> law.kind() == kind);
    List<Row<LawReference>> looked =
        all.stream().filter(row -> look.hasCome(row.value().checkedOn())).toList();
    return OTHERS.contains(kind) && !looked.isEmpty() ? looked : all;
  }
}
