package org.kitei.domain.backup;

import java.util.List;
import java.util.Set;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.shared.Business;

/// What a made-up institution of one kind is put together from; every name is obviously made up.
///
/// @param wireless whether it has a wireless LAN
public record Sample(
    InstitutionKind kind,
    List<String> names,
    List<String> heads,
    String shortName,
    String headTitle,
    Set<Business> businesses,
    String address,
    String phone,
    String institutionCode,
    boolean wireless) {
  public Sample {
    names = List.copyOf(names);
    heads = List.copyOf(heads);
    businesses = Set.copyOf(businesses);
  }
}
