package org.kitei.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final Destination SETUP = new Destination.Setup();
  private static final Destination REGULATION = new Destination.Regulation();

  private final Navigator navigator = new Navigator(SETUP);

  @Test
  void theWayBackLeadsWhereOneWas() {
    navigator.go(REGULATION);
    navigator.back();
    assertThat(navigator.here().get()).isEqualTo(SETUP);
    navigator.forward();
    assertThat(navigator.here().get()).isEqualTo(REGULATION);
  }

  @Test
  void theWayBackLeadsToThePageOneWasAt() {
    navigator.go(new Destination.Chapter(1, "last"), REGULATION);
    navigator.back();
    assertThat(navigator.here().get()).isEqualTo(new Destination.Chapter(1, "last"));
  }

  @Test
  void goingWhereOneIsLeavesNoTrace() {
    navigator.go(SETUP);
    assertThat(navigator.hasBack().get()).isFalse();
  }

  @Test
  void aNewWayForgetsTheOldOneForward() {
    navigator.go(REGULATION);
    navigator.back();
    navigator.go(new Destination.FirstStart());
    assertThat(navigator.hasForward().get()).isFalse();
  }

  @Test
  void aFreshStartHasNoWayBack() {
    navigator.go(REGULATION);
    navigator.startAt(SETUP);
    assertThat(navigator.hasBack().get()).isFalse();
  }
}
