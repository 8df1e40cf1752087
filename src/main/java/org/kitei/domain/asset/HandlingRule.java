package org.kitei.domain.asset;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// How information of one class is kept, shown, copied, sent, taken out and destroyed; serves G
/// 2(3), A 3-2, B 3-2, C 6-7, D 3-2.
@Register(key = "handling_rules", feature = "asset", prefix = "HR")
public record HandlingRule(
    @Name InformationClass classification,
    @Multiline @Max(500) String keeping,
    @Multiline @Max(500) String labelling,
    @Multiline @Max(500) String viewing,
    @Multiline @Max(500) String copying,
    @Multiline @Max(500) String sending,
    @Multiline @Max(500) String takingOut,
    @Multiline @Max(500) String disposal,
    @Max(60) String decidedBy,
    LocalDate decidedOn,
    int version) {
  public HandlingRule {
    if (version < 1) {
      throw new Unacceptable(List.of(Problem.at("version", "asset.problem.version-from-one")));
    }
  }
}
