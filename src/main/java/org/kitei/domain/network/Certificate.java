package org.kitei.domain.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Problem;

/// An electronic certificate and how long it is valid. Serves G-5-4: both sides prove who they are.
/// The private key and its password have no place here.
///
/// @param issuedOn null, as is `expiresOn`, while nobody has looked
/// @param device the terminal it is installed on
/// @param renewal how and by whom it is renewed
/// @param revokedOn when it was declared void before its end
@Register(key = "certificates", feature = "network", prefix = "CF")
public record Certificate(
    @Name CertificateKind kind,
    @Shows @Name @Nullable Ref<Device> device,
    @NoSecret @Max(100) @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @NoSecret @Max(200) @Nullable String renewal,
    @Nullable LocalDate renewedOn,
    @Nullable LocalDate revokedOn)
    implements Upcoming {
  public Certificate {
    List<Problem> problems = new ArrayList<>();
    if (issuedOn != null) {
      if (expiresOn != null && !expiresOn.isAfter(issuedOn)) {
        problems.add(Problem.at("expiresOn", "network.problem.expires-before-issued"));
      }
      if (renewedOn != null && renewedOn.isBefore(issuedOn)) {
        problems.add(Problem.at("renewedOn", "network.problem.before-issued"));
      }
      if (revokedOn != null && revokedOn.isBefore(issuedOn)) {
        problems.add(Problem.at("revokedOn", "network.problem.before-issued"));
      }
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether it is known to prove anything on `day`; the last day counts.
  public boolean isValidOn(LocalDate day) {
    boolean revoked = revokedOn != null && !revokedOn.isAfter(day);
    boolean begun = issuedOn == null || !issuedOn.isAfter(day);
    return !revoked && begun && expiresOn != null && !expiresOn.isBefore(day);
  }

  /// Its last day.
  @Override
  public @Nullable LocalDate comesOn() {
    return revokedOn == null ? expiresOn : null;
  }

  /// What follows it is another row.
  @Override
  public boolean staysOpen() {
    return false;
  }
}
