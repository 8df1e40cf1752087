package org.kitei.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.ui.common.Destination;

class BookmarkTest {
  @Test
  void everyPlaceIsFoundAgain() {
    for (Destination destination :
        List.of(
            new Destination.Home(),
            new Destination.Settings(),
            new Destination.Regulation(),
            new Destination.Registers(),
            new Destination.Register("devices", null),
            Destination.Guideline.start(),
            Destination.Guideline.chapter("I1"),
            new Destination.Chapter(1, null),
            new Destination.Cases(),
            new Destination.Papers(null),
            new Destination.Papers("checklist"))) {
      assertThat(Bookmark.of(destination).flatMap(Bookmark::read)).hasValue(destination);
    }
  }

  @Test
  void whatIsOnlyPassedThroughLeavesNone() {
    assertThat(Bookmark.of(new Destination.FirstStart())).isEmpty();
    assertThat(Bookmark.of(new Destination.Setup())).isEmpty();
  }

  @Test
  void aLineNobodyWroteLeadsNowhere() {
    for (String line : List.of("", "/", "chapter", "chapter/x", "chapter/12", "cases/1")) {
      assertThat(Bookmark.read(line)).as(line).isEmpty();
    }
  }
}
