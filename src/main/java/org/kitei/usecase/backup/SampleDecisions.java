package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.register.Draft;

/// What the head of a made-up institution has settled, and the laws it follows. The last law was
/// never looked at, and the one before is overdue.
final class SampleDecisions {
  private static final int MONTHS_SINCE_CHECKED = 2;
  private static final int MONTHS_TO_NEXT = 6;
  private static final int MONTHS_OVERDUE = 14;

  private final SampleStarters starters;
  private final Circumstances at;

  SampleDecisions(SampleStarters starters, Circumstances at) {
    this.starters = starters;
    this.at = at;
  }

  void write() {
    starters.of(HeadDecision.class).stream()
        .filter(
            draft ->
                Boolean.TRUE.equals(at.profile().wirelessLan())
                    || !draft.text("matter").equals(DecidedMatter.WIRELESS_KEY.key()))
        .map(draft -> draft.with("decidedOn", at.adopted().toString()))
        .forEach(starters::insert);
    List<Draft<LawReference>> laws = starters.of(LawReference.class);
    for (int i = 0; i < laws.size(); i++) {
      int left = laws.size() - i;
      starters.insert(left == 1 ? laws.get(i) : checked(laws.get(i), left == 2));
    }
  }

  private Draft<LawReference> checked(Draft<LawReference> law, boolean overdue) {
    LocalDate on = at.date().minusMonths(overdue ? MONTHS_OVERDUE : MONTHS_SINCE_CHECKED);
    return law.text("publishedOn").compareTo(on.toString()) > 0
        ? law
        : law.with("checkedOn", on.toString())
            .with("checkedBy", at.profile().head())
            .with("checkAgainOn", on.plusMonths(MONTHS_TO_NEXT).toString());
  }
}
