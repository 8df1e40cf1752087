package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseNumberTest {
  private static final RegisterType<Sample> TYPE = RegisterType.of(Sample.class);

  @Register(key = "sample", feature = "register", prefix = "X", cases = true)
  record Sample(@Key String number) {}

  @Test
  void numbersCountByYear() {
    assertThat(CaseNumber.next(TYPE, rows(), 2026)).isEqualTo("X-2026-001");
    assertThat(CaseNumber.next(TYPE, rows("X-2025-007", "X-2026-001", "X-2026-010"), 2026))
        .isEqualTo("X-2026-011");
    assertThat(CaseNumber.next(TYPE, rows("X-2026-999"), 2026)).isEqualTo("X-2026-1000");
  }

  @Test
  void aClockSetBackGivesNoNumberTwice() {
    assertThat(CaseNumber.next(TYPE, rows("X-2025-001", "X-2026-001"), 2025))
        .isEqualTo("X-2025-002");
  }

  @Test
  void anotherNumbersWayOfCountingIsLeftAlone() {
    assertThat(CaseNumber.next(TYPE, rows("Y-2026-005", "X-2026-", "X-2026-1a"), 2026))
        .isEqualTo("X-2026-001");
  }

  private static List<Row<Sample>> rows(String... numbers) {
    List<Row<Sample>> rows = new ArrayList<>();
    for (String number : numbers) {
      rows.add(new Row<>(rows.size() + 1, new Sample(number), 1, null));
    }
    return rows;
  }
}
