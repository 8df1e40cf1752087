package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.ColumnMapping;

class ColumnWishesTest {
  private final ColumnWishes wishes =
      new ColumnWishes(new ColumnMapping(List.of("number", "name", "", "state")));

  @Test
  void theArrowKeysTakeNothingFromOthersOnTheirWay() {
    assertThat(wishes.wish(2, "number").targets()).containsExactly("", "name", "number", "state");
    assertThat(wishes.wish(2, "name").targets()).containsExactly("number", "", "name", "state");
    assertThat(wishes.wish(2, "place").targets())
        .containsExactly("number", "name", "place", "state");
  }

  @Test
  void ofTwoThatWishTheSameTheLatestHasIt() {
    wishes.wish(2, "state");
    assertThat(wishes.wish(3, "state").targets()).containsExactly("number", "name", "", "state");
    assertThat(wishes.wish(3, "").targets()).containsExactly("number", "name", "state", "");
    wishes.wish(3, "state");
    assertThat(wishes.wish(0, "state").targets()).containsExactly("state", "name", "", "");
  }
}
