package org.kitei.domain.duty;

import java.util.Set;
import java.util.function.Predicate;
import org.kitei.domain.network.LineEncryption;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.shared.Business;

/// The lines the businesses an entry speaks of run over.
final class Lines {
  private Lines() {}

  /// Where there is none yet, that is what is missing.
  static Every<NetworkLine> of(Look look) {
    Set<Business> businesses = look.businesses();
    return look.every(
            NetworkLine.class,
            look.rows(NetworkLine.class, line -> businesses.stream().anyMatch(line::carries)),
            NetworkLine::name)
        .atLeastOne("duty.missing.no-line");
  }

  /// Whether it is of a permitted kind.
  static Predicate<NetworkLine> permitted(Look look) {
    return line -> look.lines().permits(line.type());
  }

  /// Whether what runs over it is kept from being read and changed.
  static boolean isProtected(NetworkLine line) {
    return line.encryption() != null && line.encryption() != LineEncryption.NONE;
  }
}
