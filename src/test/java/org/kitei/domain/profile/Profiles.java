package org.kitei.domain.profile;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Business;

/// Institutions to test with; their names are obviously made up.
public final class Profiles {
  private Profiles() {}

  public static OrgProfile of(InstitutionKind kind, Business... businesses) {
    return of(kind, null, null, businesses);
  }

  public static OrgProfile of(
      InstitutionKind kind,
      @Nullable Boolean wirelessLan,
      @Nullable Boolean twoFactor,
      Business... businesses) {
    return new OrgProfile(
        kind,
        "見本医院",
        "当クリニック",
        "院長",
        "見本 一郎",
        Set.of(businesses),
        LocalDate.of(2026, 12, 1),
        null,
        null,
        null,
        wirelessLan,
        twoFactor);
  }

  /// A clinic that does eligibility checks and claims.
  public static OrgProfile clinic() {
    return of(InstitutionKind.CLINIC, Business.ELIGIBILITY, Business.CLAIMS);
  }
}
