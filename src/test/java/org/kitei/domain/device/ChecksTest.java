package org.kitei.domain.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

class ChecksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void whatWasFoundStaysOpenUntilItWasDealtWith() {
    assertThat(check(CheckResult.CLEAN, null, null, null).isOpen()).isFalse();
    assertThat(check(CheckResult.FOUND, "ゲーム", null, null).isOpen()).isTrue();
    assertThat(check(CheckResult.FOUND, "ゲーム", "消す予定", null).isOpen()).isTrue();
    assertThat(check(CheckResult.FOUND, "ゲーム", "消した", DAY).isOpen()).isFalse();
  }

  @Test
  void theResultAndWhatIsWrittenAgree() {
    assertThat(refused(CheckResult.FOUND, null, null, null)).containsExactly("found");
    assertThat(refused(CheckResult.CLEAN, "ゲーム", null, null)).containsExactly("result");
    assertThat(refused(CheckResult.CLEAN, null, "消した", null)).containsExactly("measure");
    assertThat(refused(CheckResult.CLEAN, null, null, DAY)).containsExactly("measure");
    assertThat(refused(CheckResult.FOUND, "ゲーム", null, DAY)).containsExactly("measure");
    assertThat(refused(CheckResult.FOUND, "ゲーム", "消した", DAY.minusDays(1)))
        .containsExactly("measuredOn");
  }

  @Test
  void theNextCheckComesLaterAndTheDefinitionsAreNotOfTomorrow() {
    assertThat(RefusedAt.fields(() -> virus(DAY.plusDays(1), DAY)))
        .containsExactly("nextOn", "definitionsOn");
    assertThat(RefusedAt.fields(() -> virus(DAY, DAY.plusDays(1)))).isEmpty();
    assertThat(RefusedAt.fields(() -> virus(null, null))).isEmpty();
  }

  @Test
  void whatIsReceivedComesFromSomebodyAndOnlyAMediumIsAMedium() {
    assertThat(RefusedAt.fields(() -> intake(IntakeKind.RECEIPT, null, null)))
        .containsExactly("counterpart");
    assertThat(RefusedAt.fields(() -> intake(IntakeKind.INTRODUCTION, null, 1L)))
        .containsExactly("medium");
    assertThat(RefusedAt.fields(() -> intake(IntakeKind.MEDIUM, null, 1L))).isEmpty();
  }

  private static List<String> refused(
      CheckResult result,
      @Nullable String found,
      @Nullable String measure,
      @Nullable LocalDate measuredOn) {
    return RefusedAt.fields(() -> check(result, found, measure, measuredOn));
  }

  private static SoftwareCheck check(
      CheckResult result,
      @Nullable String found,
      @Nullable String measure,
      @Nullable LocalDate measuredOn) {
    return new SoftwareCheck(DAY, new Ref<>(1), result, "見本 一郎", found, measure, measuredOn, null);
  }

  private static VirusCheck virus(@Nullable LocalDate definitionsOn, @Nullable LocalDate nextOn) {
    return new VirusCheck(
        DAY, new Ref<>(1), definitionsOn, CheckResult.CLEAN, "見本 一郎", nextOn, null, null, null);
  }

  private static IntakeCheck intake(
      IntakeKind kind, @Nullable String counterpart, @Nullable Long medium) {
    return new IntakeCheck(
        DAY,
        kind,
        "検査結果のUSBメモリー",
        counterpart,
        null,
        medium == null ? null : new Ref<>(medium),
        "見本ウイルスガード",
        CheckResult.CLEAN,
        "見本 一郎",
        null,
        null,
        null);
  }
}
