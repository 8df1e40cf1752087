package org.kitei.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RefusedAt;

final class VendorConfirmationTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 4, 1);

  @Test
  void anAnswerHasADayAndADayHasAnAnswer() {
    assertThat(refused(VendorAnswer.IN_PLACE, ASKED)).isEmpty();
    assertThat(refused(null, null)).isEmpty();
    assertThat(refused(VendorAnswer.IN_PLACE, null)).containsExactly("answeredOn");
    assertThat(refused(null, ASKED)).containsExactly("answer");
    assertThat(refused(VendorAnswer.PARTLY, ASKED.minusDays(1))).containsExactly("answeredOn");
  }

  @Test
  void itIsOpenUntilItIsAnswered() {
    assertThat(asked(ConfirmedItem.EXTERNAL_ACCESS, null, null, null).isOpen()).isTrue();
    assertThat(asked(ConfirmedItem.EXTERNAL_ACCESS, null, VendorAnswer.PARTLY, ASKED).isOpen())
        .isFalse();
  }

  @Test
  void whatElseIsAskedIsSaid() {
    assertThat(RefusedAt.fields(() -> asked(ConfirmedItem.OTHER, null, null, null)))
        .containsExactly("question");
    assertThat(RefusedAt.fields(() -> asked(ConfirmedItem.OTHER, "保守のときの入り方", null, null)))
        .isEmpty();
  }

  private static List<String> refused(@Nullable VendorAnswer answer, @Nullable LocalDate on) {
    return RefusedAt.fields(() -> asked(ConfirmedItem.EXTERNAL_ACCESS, null, answer, on));
  }

  private static VendorConfirmation asked(
      ConfirmedItem item,
      @Nullable String question,
      @Nullable VendorAnswer answer,
      @Nullable LocalDate on) {
    return new VendorConfirmation(
        new Ref<>(1), item, question, ASKED, null, answer, on, null, null, null);
  }
}
