package org.kitei.domain.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

final class TrainingTest {
  @Test
  void whatIsPlannedForAYearIsHeldInIt() {
    assertThat(plan(2026, LocalDate.of(2026, 4, 1), null)).isEmpty();
    assertThat(plan(2026, LocalDate.of(2027, 3, 31), null)).isEmpty();
    assertThat(plan(2026, LocalDate.of(2026, 3, 31), null)).containsExactly("heldBy");
    assertThat(plan(2026, LocalDate.of(2027, 4, 1), null)).containsExactly("heldBy");
    assertThat(plan(8, LocalDate.of(2026, 4, 1), null)).containsExactly("fiscalYear");
  }

  @Test
  void whatIsApprovedIsApprovedBySomebody() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    assertThat(plan(2026, day, day)).containsExactly("approvedBy");
  }

  @Test
  void versionsCountFromOne() {
    assertThat(RefusedAt.fields(() -> pledge(1))).isEmpty();
    assertThat(RefusedAt.fields(() -> pledge(0))).containsExactly("version");
  }

  private static Pledge pledge(int version) {
    return new Pledge(
        new Ref<>(1), PledgeKind.REGULATION, "運用管理規程", version, LocalDate.of(2026, 4, 1), null);
  }

  private static List<String> plan(int year, LocalDate heldBy, @Nullable LocalDate approved) {
    return RefusedAt.fields(
        () ->
            new TrainingPlan(
                year, "年1回の教育", TrainingKind.REGULAR, "全員", "規程", heldBy, null, null, approved));
  }
}
