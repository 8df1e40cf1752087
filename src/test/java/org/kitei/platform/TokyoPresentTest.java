package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class TokyoPresentTest {
  @Test
  void theDayIsTheOneInTokyoWhateverTheMachinesZone() {
    Instant evening = Instant.parse("2026-03-31T15:00:00Z");
    Clock clock = Clock.fixed(evening, ZoneId.of("America/New_York"));

    assertThat(new TokyoPresent(clock).today()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(new TokyoPresent(clock).now()).isEqualTo(evening);
  }

  @Test
  void aDayCanBeGiven() {
    LocalDate day = LocalDate.of(2026, 11, 22);

    assertThat(TokyoPresent.on(day).today()).isEqualTo(day);
  }
}
