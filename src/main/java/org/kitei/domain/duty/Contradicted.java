package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.kitei.domain.account.Account;
import org.kitei.domain.catalogue.Condition;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.shared.Message;

/// What the profile says of the whole institution and a register shows otherwise; what registers
/// show counts more than what is stated.
final class Contradicted {
  private Contradicted() {}

  /// Why a duty binds although the profile says that its condition is not there; empty where
  /// nothing shows otherwise.
  static Optional<Message> by(Condition condition, Facts facts, LocalDate today) {
    return switch (condition) {
      case WIRELESS_LAN ->
          facts.rows(WirelessLan.class).stream()
              .findFirst()
              .map(row -> Message.of("duty.binding.wireless-lan-listed", row.value().name()));
      case NO_TWO_FACTOR ->
          facts.rows(Account.class, account -> account.authentication().isPassword()).stream()
              .filter(row -> row.value().isOpenOn(today))
              .findFirst()
              .map(row -> Message.of("duty.binding.password-alone", row.value().userId()));
    };
  }
}
