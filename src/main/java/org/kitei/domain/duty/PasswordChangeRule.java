package org.kitei.domain.duty;

import org.kitei.domain.account.Account;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.profile.DecidedMatter;

/// The password of every ID that a password alone opens was changed within two months, or sooner
/// where the head decided so; an ID with a second factor is not asked, and where there is no other,
/// seeing that is enough.
///
/// serves C-6-9
public final class PasswordChangeRule implements Rule {
  @Override
  public String requirement() {
    return "password-change";
  }

  @Override
  public void judge(Look look) {
    Every<Account> open = Accounts.open(look);
    Every<Account> passwords = open.where(account -> account.authentication().isPassword());
    if (passwords.isEmpty()) {
      look.saw(Account.class, open.rows());
      return;
    }
    passwords
        .by(PasswordChange.class, PasswordChange::account)
        .within(
            look.interval(DecidedMatter.PASSWORD_CHANGE),
            PasswordChange::changedOn,
            "duty.missing.password",
            "duty.missing.password-old");
  }
}
