package org.kitei.domain.duty;

import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;

/// All who use the systems have an ID of their own (識別), and it is known how each ID proves who it
/// is (認証).
///
/// serves C-T-1a C-T-1b
public final class UserAuthenticationRule implements Rule {
  @Override
  public String requirement() {
    return "user-authentication";
  }

  @Override
  public void judge(Look look) {
    People.users(look)
        .by(Account.class, Account::person)
        .with(account -> account.kind() == AccountKind.PERSONAL && account.isOpenOn(look.today()))
        .as(Account::kind, AccountKind.PERSONAL.key())
        .isThere("duty.missing.account-own");
  }
}
