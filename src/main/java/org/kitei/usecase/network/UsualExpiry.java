package org.kitei.usecase.network;

import java.time.LocalDate;
import java.util.Optional;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.CertificateKind;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.shared.Provenance;
import org.kitei.port.ConnectionPacks;
import org.kitei.usecase.register.Following;

/// When a certificate usually expires, from its kind and the day it was issued.
public final class UsualExpiry implements Following {
  private final ConnectionPacks packs;

  public UsualExpiry(ConnectionPacks packs) {
    this.packs = packs;
  }

  @Override
  public Class<? extends Record> register() {
    return Certificate.class;
  }

  @Override
  public String field() {
    return "expiresOn";
  }

  @Override
  public Optional<Provenance> source() {
    return Optional.of(packs.certificates().provenance());
  }

  @Override
  public Optional<String> from(Draft<?> draft) {
    if (read(draft, "kind") instanceof FieldText.Read.Value(CertificateKind kind)
        && read(draft, "issuedOn") instanceof FieldText.Read.Value(LocalDate issued)) {
      return packs.certificates().expiry(kind, issued).map(LocalDate::toString);
    }
    return Optional.empty();
  }

  private static FieldText.Read read(Draft<?> draft, String name) {
    return FieldText.read(draft.type().field(name), draft.text(name));
  }
}
