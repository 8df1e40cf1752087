package org.kitei.domain.duty;

import java.util.Objects;
import java.util.Set;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.profile.DecidedMatter;

/// Every ID that opens something has its owner who works here, and was looked through not longer
/// ago than the head decided, or a year. Model C keeps it known to its owner alone (`ids` is
/// `own`): none is shared.
///
/// serves A-5-7 B-5-7 C-6-8 D-5-7
public final class AccountCareRule implements Rule {
  @Override
  public String requirement() {
    return "account-care";
  }

  @Override
  public void judge(Look look) {
    Every<Account> accounts = Accounts.open(look);
    Set<Long> here = Accounts.idsOfThoseHere(look);
    accounts.is(account -> account.person() != null, "duty.missing.account-owner");
    accounts
        .where(account -> account.person() != null)
        .is(
            account -> here.contains(Objects.requireNonNull(account.person()).id()),
            "duty.missing.account-of-leaver");
    if (look.asked().has("ids", "own")) {
      accounts.is(account -> account.kind() != AccountKind.SHARED, "duty.missing.account-shared");
    }
    accounts.within(
        look.interval(DecidedMatter.ACCOUNT_CHECK),
        Account::checkedOn,
        "duty.missing.account-unchecked",
        "duty.missing.account-checked-long-ago");
  }
}
