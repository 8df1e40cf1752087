package org.kitei.domain.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

class InformationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void theClassAndTheSideOfConfidentialityAgree() {
    assertThat(
            RefusedAt.fields(() -> information(InformationClass.STRICTLY_CONFIDENTIAL, Level.LOW)))
        .containsExactly("confidentiality");
    assertThat(RefusedAt.fields(() -> information(InformationClass.PUBLIC, Level.HIGH)))
        .containsExactly("confidentiality");
    assertThat(RefusedAt.fields(() -> information(InformationClass.CONFIDENTIAL, Level.HIGH)))
        .isEmpty();
    assertThat(RefusedAt.fields(() -> information(InformationClass.PUBLIC, null))).isEmpty();
  }

  @Test
  void aMediumIsPermittedOnADayAndDisposedOfSomehow() {
    assertThat(RefusedAt.fields(() -> medium(MediumKind.USB_MEMORY, true, null, null, null)))
        .containsExactly("permittedOn");
    assertThat(RefusedAt.fields(() -> medium(MediumKind.PAPER, true, DAY, null, null)))
        .containsExactly("permitted");
    assertThat(RefusedAt.fields(() -> medium(MediumKind.TAPE, false, null, DAY, null)))
        .containsExactly("disposal");
  }

  @Test
  void aMediumMayBeConnectedFromItsPermissionUntilItIsGone() {
    Medium medium = medium(MediumKind.USB_MEMORY, true, DAY, DAY.plusDays(9), "物理的に壊した");
    assertThat(medium.mayBeConnectedOn(DAY.minusDays(1))).isFalse();
    assertThat(medium.mayBeConnectedOn(DAY)).isTrue();
    assertThat(medium.mayBeConnectedOn(DAY.plusDays(8))).isTrue();
    assertThat(medium.mayBeConnectedOn(DAY.plusDays(9))).isFalse();
    assertThat(medium(MediumKind.USB_MEMORY, false, DAY, null, null).mayBeConnectedOn(DAY))
        .isFalse();
  }

  @Test
  void onlyALabelOnAMediumNamesOne() {
    assertThat(RefusedAt.fields(() -> label(LabelledThing.FILE))).containsExactly("medium");
    assertThat(RefusedAt.fields(() -> label(LabelledThing.MEDIUM))).isEmpty();
  }

  @Test
  void versionsCountFromOne() {
    assertThat(
            RefusedAt.fields(
                () -> new ClassDefinition(InformationClass.PUBLIC, "広く見せる", null, "院長", DAY, 0)))
        .containsExactly("version");
    assertThat(
            RefusedAt.fields(
                () ->
                    new HandlingRule(
                        InformationClass.PUBLIC,
                        "棚",
                        "なし",
                        "だれでも",
                        "できる",
                        "できる",
                        "できる",
                        "古紙",
                        "院長",
                        DAY,
                        0)))
        .containsExactly("version");
  }

  private static InformationAsset information(
      InformationClass classification, @Nullable Level confidentiality) {
    return new InformationAsset(
        "薬剤情報", classification, "端末", "情報管理責任者", confidentiality, null, null, DAY, "運用責任者", DAY);
  }

  private static Medium medium(
      MediumKind kind,
      boolean permitted,
      @Nullable LocalDate permittedOn,
      @Nullable LocalDate disposedOn,
      @Nullable String disposal) {
    return new Medium(
        "MD-001",
        "バックアップ用",
        kind,
        InformationClass.STRICTLY_CONFIDENTIAL,
        "鍵のかかる棚",
        null,
        null,
        permitted,
        permittedOn,
        null,
        disposedOn,
        disposal);
  }

  private static Label label(LabelledThing kind) {
    return new Label(
        kind,
        "バックアップ用",
        InformationClass.STRICTLY_CONFIDENTIAL,
        LabelMethod.STICKER,
        null,
        new Ref<>(1),
        DAY,
        "見本 一郎");
  }
}
