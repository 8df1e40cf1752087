package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.RowChange;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Toolkit;

class HistoryCardTest {
  private static final int ALL = 30;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void ofALongPastTheNewestIsShownAndAllWhenAskedFor() {
    Toolkit.run(
        () -> {
          VBox card = card(ALL);
          assertThat(lines(card)).isEqualTo(20);

          Scene scene = new Scene(card);
          Button all = (Button) card.lookup("#history-all");
          all.requestFocus();
          all.fire();
          assertThat(scene.getFocusOwner())
              .as("where the button was")
              .isEqualTo(((VBox) card.getChildren().get(1)).getChildren().get(20));
          assertThat(lines(card)).isEqualTo(ALL);
          assertThat(card.lookup("#history-all")).isNull();
        });
  }

  @Test
  void aShortOneStandsThereWhole() {
    Toolkit.run(
        () -> {
          assertThat(lines(card(20))).isEqualTo(20);
          assertThat(card(20).lookup("#history-all")).isNull();
        });
  }

  private static VBox card(int changes) {
    return (VBox)
        new HistoryCard(
                new BundleWords("ja"),
                most ->
                    IntStream.rangeClosed(1, changes)
                        .limit(most)
                        .mapToObj(HistoryCardTest::change)
                        .toList())
            .node();
  }

  private static RowChange change(int entry) {
    return new RowChange(entry, Instant.EPOCH, "いつか", "見本 一郎", "変更", List.of());
  }

  private static int lines(VBox card) {
    return ((VBox) card.getChildren().get(1)).getChildren().size();
  }
}
