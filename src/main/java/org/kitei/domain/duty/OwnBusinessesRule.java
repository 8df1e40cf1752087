package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;

/// The institution knows which of the three businesses it does.
///
/// serves G-II-2b
public final class OwnBusinessesRule implements Rule {
  @Override
  public String requirement() {
    return "own-businesses";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    RegisterType<OrgProfile> type = RegisterType.of(OrgProfile.class);
    List<Row<OrgProfile>> rows = facts.rows(OrgProfile.class);
    return rows.isEmpty()
        ? Verdict.notYet(Sentence.of("duty.missing.profile"))
        : Verdict.met(new Finding.Evidence(type.key(), type.number(rows.getFirst().id())));
  }
}
