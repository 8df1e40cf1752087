package org.kitei.domain.duty;

import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.account.Account;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;

/// The IDs with which somebody can log on.
final class Accounts {
  private Accounts() {}

  /// Where there is none yet, that is what is missing.
  static Every<Account> open(Look look) {
    return look.every(
            Account.class,
            look.rows(Account.class).stream()
                .filter(row -> row.value().isOpenOn(look.today()))
                .toList(),
            Account::userId)
        .atLeastOne("duty.missing.no-account");
  }

  static Set<Long> idsOfThoseHere(Look look) {
    return look.rows(Staff.class).stream()
        .filter(row -> row.value().isHereOn(look.today()))
        .map(Row::id)
        .collect(Collectors.toSet());
  }
}
