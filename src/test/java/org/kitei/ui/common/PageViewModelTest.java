package org.kitei.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageViewModelTest {
  private final PageViewModel model = new PageViewModel();

  @BeforeEach
  void open() {
    model.opened(3);
  }

  @Test
  void turningStopsAtBothEnds() {
    model.before();
    assertThat(model.page().get()).isZero();
    model.go(9);
    assertThat(model.page().get()).isEqualTo(2);
    assertThat(model.hasNext()).isFalse();
    assertThat(model.hasBefore()).isTrue();
  }

  @Test
  void aShorterPaperKeepsTheOpenPageWithinIt() {
    model.go(2);
    model.opened(1);
    assertThat(model.page().get()).isZero();
  }

  @Test
  void sizeHasBothEnds() {
    for (int i = 0; i < 20; i++) {
      model.larger();
    }
    assertThat(model.canGrow()).isFalse();
    for (int i = 0; i < 20; i++) {
      model.smaller();
    }
    assertThat(model.canShrink()).isFalse();
    assertThat(model.zoom().get()).isPositive();
  }
}
