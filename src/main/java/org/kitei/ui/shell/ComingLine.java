package org.kitei.ui.shell;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;

/// Something that falls due: its day, and what it is.
final class ComingLine extends HBox {
  private static final double DAY = 104;

  ComingLine(HomeViewModel.Coming coming, LocalDate today, Words words) {
    super(12);
    Label day = new Label(Dates.said(words, coming.day()));
    day.setMinWidth(DAY);
    day.setPrefWidth(DAY);
    day.getStyleClass().add("small");
    if (coming.day().isBefore(today)) {
      State.OVERDUE.mark(day);
    }
    Label what = Texts.small(coming.state().requirement().title().in(words.language()));
    getChildren().addAll(day, what);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().setAll("chapter-line");
  }
}
