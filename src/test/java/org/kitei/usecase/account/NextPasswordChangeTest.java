package org.kitei.usecase.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.account.Authentication;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.account.Rights;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.shared.Business;
import org.kitei.port.WriteGate;
import org.kitei.usecase.MemoryStore;

final class NextPasswordChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final MemoryStore store = new MemoryStore();
  private final NextPasswordChange next = new NextPasswordChange(store, ModelChoice::of);

  @BeforeEach
  void accounts() {
    write(account(Authentication.PASSWORD));
    write(account(Authentication.TWO_FACTOR));
  }

  @Test
  void underModelCItIsDueAfterTwoCalendarMonths() {
    write(Profiles.clinic());
    assertThat(next.from(change("1", "2026-01-31"))).contains("2026-03-31");
    assertThat(next.from(change("1", "2026-12-31"))).contains("2027-02-28");
    assertThat(next.from(change("1", "令和8年1月31日"))).contains("2026-03-31");
  }

  @Test
  void nothingFollowsWithoutADayAnAccountOrAPassword() {
    write(Profiles.clinic());
    assertThat(next.from(change("1", ""))).isEmpty();
    assertThat(next.from(change("", "2026-01-31"))).isEmpty();
    assertThat(next.from(change("77", "2026-01-31"))).isEmpty();
    assertThat(next.from(change("2", "2026-01-31"))).isEmpty();
  }

  @Test
  void theHeadMayAskForItSoonerButNotLater() {
    write(Profiles.clinic());
    write(decision(null, 30));
    assertThat(next.from(change("1", "2026-01-31"))).contains("2026-03-02");
    write(decision(6, null, DAY.plusDays(1)));
    assertThat(next.from(change("1", "2026-01-31"))).contains("2026-03-31");
  }

  @Test
  void elsewhereOnlyTheHeadAsksForIt() {
    write(Profiles.of(InstitutionKind.MUNICIPALITY, Business.CLAIMS));
    assertThat(next.from(change("1", "2026-01-31"))).isEmpty();
    write(decision(6, null));
    assertThat(next.from(change("1", "2026-01-31"))).contains("2026-07-31");
  }

  private static Draft<PasswordChange> change(String account, String on) {
    return Draft.empty(PasswordChange.class).with("account", account).with("changedOn", on);
  }

  private static HeadDecision decision(@Nullable Integer months, @Nullable Integer days) {
    return decision(months, days, DAY);
  }

  private static HeadDecision decision(
      @Nullable Integer months, @Nullable Integer days, LocalDate on) {
    return new HeadDecision(DecidedMatter.PASSWORD_CHANGE, "変える", months, days, on, "見本 一郎");
  }

  private static Account account(Authentication authentication) {
    return new Account(
        "電子カルテ",
        "u001",
        AccountKind.PERSONAL,
        null,
        null,
        Set.of(),
        Rights.USER,
        authentication,
        null,
        null,
        null,
        null);
  }

  private void write(Record row) {
    store.write(new WriteGate.Action("register.action.added", "test"), to -> to.insert(row));
  }
}
