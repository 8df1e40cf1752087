package org.kitei.port;

import org.kitei.domain.backup.Accidents;
import org.kitei.domain.backup.CaseStock;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.InstitutionKind;

/// What samples are made from.
public interface SampleSource {
  Sample sample(InstitutionKind kind);

  /// What the records of all samples are made from.
  Stock stock();

  /// What their cases are made from.
  CaseStock cases();

  /// What happens in them over the years.
  Happenings happenings();

  /// What goes wrong there.
  Accidents accidents();
}
