package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.RefusedAt;

final class LawReferenceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void aVersionIsCheckedAfterItAppearedAndAgainLater() {
    assertThat(refused(DAY, DAY, DAY.plusYears(1))).isEmpty();
    assertThat(refused(null, null, DAY)).isEmpty();
    assertThat(refused(DAY, DAY.minusDays(1), null)).containsExactly("checkedOn");
    assertThat(refused(null, DAY, DAY)).containsExactly("checkAgainOn");
  }

  private static List<String> refused(
      @Nullable LocalDate published, @Nullable LocalDate checked, @Nullable LocalDate again) {
    return RefusedAt.fields(
        () ->
            new LawReference(
                "例の指針", LawKind.OTHER, null, published, checked, "見本 一郎", again, null));
  }
}
