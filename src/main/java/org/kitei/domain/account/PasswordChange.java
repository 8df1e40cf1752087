package org.kitei.domain.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// That the password of an account was changed, and when it is due again; the password itself has
/// no place here. Serves C-6-9.
///
/// @param nextDueOn the last day to change it again, or null where nothing asks for it
@Register(key = "password_changes", feature = "account", prefix = "PW")
public record PasswordChange(
    @Shows @Name Ref<Account> account,
    @Name LocalDate changedOn,
    @Nullable LocalDate nextDueOn,
    @NoSecret @Max(60) @Nullable String notedBy) {
  /// 最長でも2か月以内 of C-6-9, in calendar months.
  public static final int MOST_MONTHS = 2;

  public PasswordChange {
    if (nextDueOn != null && !nextDueOn.isAfter(changedOn)) {
      throw new Unacceptable(
          List.of(Problem.at("nextDueOn", "account.problem.due-before-changed")));
    }
  }
}
