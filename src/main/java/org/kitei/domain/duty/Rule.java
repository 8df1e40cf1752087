package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;

/// The one rule of a requirement. What differs between the guideline and the models is data of the
/// entry.
public interface Rule {
  /// The requirement's id.
  String requirement();

  Verdict judge(Entry entry, Facts facts, LocalDate today);

  /// What a rule saw.
  ///
  /// @param due the day by which it must be done, or null
  record Verdict(
      Status status,
      List<Finding.Evidence> evidence,
      List<Sentence> missing,
      @Nullable LocalDate due) {
    public Verdict {
      evidence = List.copyOf(evidence);
      missing = List.copyOf(missing);
    }

    public static Verdict met(Finding.Evidence... evidence) {
      return new Verdict(Status.MET, List.of(evidence), List.of(), null);
    }

    public static Verdict notYet(Sentence... missing) {
      return new Verdict(Status.NOT_YET, List.of(), List.of(missing), null);
    }
  }
}
