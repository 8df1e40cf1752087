package org.kitei.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;
import org.kitei.domain.role.Staff;

final class AccountTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Set<Ref<Staff>> TWO = Set.of(new Ref<>(1), new Ref<>(2));

  @Test
  void onlyASharedIdIsSharedByPeople() {
    assertThat(RefusedAt.fields(() -> account(AccountKind.SHARED, TWO, DAY, null))).isEmpty();
    assertThat(RefusedAt.fields(() -> account(AccountKind.PERSONAL, TWO, DAY, null)))
        .containsExactly("sharedBy");
  }

  @Test
  void anAccountIsOpenFromItsIssueToTheDayBeforeItIsStopped() {
    Account account = account(AccountKind.PERSONAL, Set.of(), DAY, DAY.plusDays(9));
    assertThat(account.isOpenOn(DAY.minusDays(1))).isFalse();
    assertThat(account.isOpenOn(DAY)).isTrue();
    assertThat(account.isOpenOn(DAY.plusDays(8))).isTrue();
    assertThat(account.isOpenOn(DAY.plusDays(9))).isFalse();
    assertThat(account(AccountKind.PERSONAL, Set.of(), null, null).isOpenOn(DAY)).isTrue();
  }

  @Test
  void whatWasStoppedWasIssuedBefore() {
    assertThat(
            RefusedAt.fields(() -> account(AccountKind.SERVICE, Set.of(), DAY, DAY.minusDays(1))))
        .containsExactly("stoppedOn");
  }

  @Test
  void aPasswordIsDueAgainAfterItWasChanged() {
    assertThat(change(DAY.plusMonths(2))).isEmpty();
    assertThat(change(null)).isEmpty();
    assertThat(change(DAY)).containsExactly("nextDueOn");
  }

  private static List<String> change(@Nullable LocalDate due) {
    return RefusedAt.fields(() -> new PasswordChange(new Ref<>(1), DAY, due, null));
  }

  private static Account account(
      AccountKind kind,
      Set<Ref<Staff>> sharedBy,
      @Nullable LocalDate issued,
      @Nullable LocalDate stopped) {
    return new Account(
        "電子カルテ",
        "u001",
        kind,
        null,
        new Ref<>(1),
        sharedBy,
        Rights.USER,
        Authentication.PASSWORD,
        null,
        issued,
        stopped,
        null);
  }
}
