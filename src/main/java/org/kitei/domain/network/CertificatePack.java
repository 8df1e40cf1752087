package org.kitei.domain.network;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kitei.domain.shared.Provenance;

/// How long certificates are usually valid, and how long before their end one is reminded; data,
/// because it changes.
///
/// @param validity by kind; a kind that is not among them has no usual time
/// @param remindDays how many days before the end, the earliest first
public record CertificatePack(
    Provenance provenance, Map<CertificateKind, Period> validity, List<Integer> remindDays) {
  public CertificatePack {
    validity = Map.copyOf(validity);
    remindDays = List.copyOf(remindDays);
  }

  /// The usual end of a certificate issued on `issuedOn`.
  public Optional<LocalDate> expiry(CertificateKind kind, LocalDate issuedOn) {
    return Optional.ofNullable(validity.get(kind)).map(issuedOn::plus);
  }
}
