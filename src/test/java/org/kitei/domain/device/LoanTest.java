package org.kitei.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

class LoanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void aDeviceIsLentAsATerminalAndAMediumAsAMedium() {
    assertThat(RefusedAt.fields(() -> loan(LoanKind.KEY, 1L, 1L, null, null)))
        .containsExactly("device", "medium");
    assertThat(RefusedAt.fields(() -> loan(LoanKind.TERMINAL, 1L, null, null, null))).isEmpty();
    assertThat(RefusedAt.fields(() -> loan(LoanKind.USB, null, 1L, null, null))).isEmpty();
  }

  @Test
  void nothingComesBackBeforeItWasLent() {
    assertThat(
            RefusedAt.fields(
                () -> loan(LoanKind.CARD, null, null, DAY.minusDays(1), DAY.minusDays(2))))
        .containsExactly("dueOn", "returnedOn");
    assertThat(loan(LoanKind.CARD, null, null, null, null).isOut()).isTrue();
    assertThat(loan(LoanKind.CARD, null, null, DAY, DAY).isOut()).isFalse();
  }

  private static Loan loan(
      LoanKind kind,
      @Nullable Long device,
      @Nullable Long medium,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate returnedOn) {
    return new Loan(
        kind,
        "裏口の鍵 3番",
        new Ref<>(1),
        device == null ? null : new Ref<>(device),
        medium == null ? null : new Ref<>(medium),
        DAY,
        "見本 一郎",
        dueOn,
        returnedOn);
  }
}
