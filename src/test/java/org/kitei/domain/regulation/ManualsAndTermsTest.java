package org.kitei.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.RefusedAt;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.shared.Business;

class ManualsAndTermsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate BEFORE = DAY.minusDays(1);

  @Test
  void aManualIsMadeKnownSomehowAndSeenAfterItWasMade() {
    assertThat(RefusedAt.fields(() -> manual(0, DAY, null, BEFORE)))
        .containsExactly("version", "announcedHow", "availableOn");
    assertThat(RefusedAt.fields(() -> manual(1, BEFORE, AnnouncementMethod.MEETING, DAY)))
        .isEmpty();
    assertThat(RefusedAt.fields(ManualsAndTermsTest::unwritten)).containsExactly("establishedOn");
  }

  @Test
  void termsAreAgreedToBySomebodyAndLookedAtLater() {
    assertThat(RefusedAt.fields(() -> terms(DAY, null, BEFORE)))
        .containsExactly("agreedBy", "confirmedOn");
    assertThat(RefusedAt.fields(() -> terms(DAY, "院長", DAY))).isEmpty();
    assertThat(RefusedAt.fields(() -> terms(null, null, null))).isEmpty();
  }

  @Test
  void whatDeviatesIsSaidAndOpenUntilItIsPutRight() {
    assertThat(RefusedAt.fields(() -> review(Conformity.PARTLY, null, BEFORE)))
        .containsExactly("deviation", "correctedOn");
    assertThat(review(Conformity.CONFORMS, null, null).isOpen()).isFalse();
    assertThat(review(Conformity.DOES_NOT, "記録が残らない", null).isOpen()).isTrue();
    assertThat(review(Conformity.DOES_NOT, "記録が残らない", DAY).isOpen()).isFalse();
  }

  private static Manual manual(
      int version,
      @Nullable LocalDate announcedOn,
      @Nullable AnnouncementMethod how,
      @Nullable LocalDate availableOn) {
    return new Manual(
        "資格確認の手順",
        CoveredSystem.ELIGIBILITY,
        version,
        DAY,
        "運用責任者",
        "受付の棚",
        announcedOn,
        how,
        availableOn);
  }

  private static Manual unwritten() {
    return new Manual(
        "資格確認の手順", CoveredSystem.ELIGIBILITY, 1, null, "運用責任者", "受付の棚", null, null, DAY);
  }

  private static TermsOfUse terms(
      @Nullable LocalDate agreedOn, @Nullable String agreedBy, @Nullable LocalDate confirmedOn) {
    return new TermsOfUse("利用規約", Business.CLAIMS, "審査支払機関", null, agreedOn, agreedBy, confirmedOn);
  }

  private static DevelopmentReview review(
      Conformity conformity, @Nullable String deviation, @Nullable LocalDate correctedOn) {
    return new DevelopmentReview(
        "受付の改修", CoveredSystem.CLAIMS, null, DAY, "見本 一郎", conformity, deviation, correctedOn);
  }
}
