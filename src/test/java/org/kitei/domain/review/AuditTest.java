package org.kitei.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

class AuditTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void anAuditIsAppointedThenCarriedOutThenReported() {
    assertThat(RefusedAt.fields(() -> audit(DAY, DAY.minusDays(1), null, null)))
        .containsExactly("carriedOutOn");
    assertThat(RefusedAt.fields(() -> audit(null, null, DAY, null)))
        .containsExactly("reportedOn", "report");
    assertThat(RefusedAt.fields(() -> audit(null, DAY, DAY.minusDays(1), "書棚")))
        .containsExactly("reportedOn");
    assertThat(RefusedAt.fields(() -> audit(DAY, DAY, DAY, "書棚"))).isEmpty();
  }

  @Test
  void whoWorksThereIsNotIndependent() {
    assertThat(of(Independence.INVOLVED).isIndependent()).isFalse();
    assertThat(of(Independence.OTHER_DEPARTMENT).isIndependent()).isTrue();
    assertThat(of(Independence.OUTSIDE).isIndependent()).isTrue();
  }

  @Test
  void aFindingIsDueUntilItIsPutRightAndItsEffectIsSeenLater() {
    assertThat(RefusedAt.fields(() -> finding(null, null, null, null))).containsExactly("dueOn");
    assertThat(RefusedAt.fields(() -> finding(null, DAY, null, DAY.minusDays(1))))
        .containsExactly("correction", "effectSeenOn");
    assertThat(RefusedAt.fields(() -> finding(DAY, null, null, DAY)))
        .containsExactly("effectSeenOn");
    assertThat(finding(DAY, null, null, null).isOpen()).isTrue();
    assertThat(finding(null, DAY, "権限を消した", DAY).isOpen()).isFalse();
  }

  private static Audit audit(
      @Nullable LocalDate appointedOn,
      @Nullable LocalDate carriedOutOn,
      @Nullable LocalDate reportedOn,
      @Nullable String report) {
    return new Audit(
        DAY,
        "見本監査事務所",
        Independence.OUTSIDE,
        appointedOn,
        "年1回",
        "運用の状況",
        carriedOutOn,
        reportedOn,
        report);
  }

  private static Audit of(Independence independence) {
    return new Audit(DAY, "見本監査事務所", independence, null, "年1回", "運用の状況", null, null, null);
  }

  private static AuditFinding finding(
      @Nullable LocalDate dueOn,
      @Nullable LocalDate doneOn,
      @Nullable String correction,
      @Nullable LocalDate effectSeenOn) {
    return new AuditFinding(
        new Ref<>(1), "退職者の権限", correction, "運用責任者", dueOn, doneOn, null, effectSeenOn);
  }
}
