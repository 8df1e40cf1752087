package org.kitei.ui.shell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.State;

/// Something that comes up: its day, and what it is; pressing it begins it.
final class ComingLine extends HBox {
  private static final double DAY = 76;

  /// Days further away than this are said with their year.
  private static final int NEAR_DAYS = 180;

  ComingLine(HomeViewModel.Coming coming, LocalDate today, Words words, Runnable begin) {
    super(12);
    Label day = new Label(said(coming.day(), today, words));
    HBox room = new HBox(day);
    room.setMinWidth(DAY);
    day.setMinWidth(USE_PREF_SIZE);
    day.getStyleClass().add("small");
    if (coming.day().isBefore(today)) {
      State.OVERDUE.mark(day);
    }
    Button what = new Button(coming.what());
    what.setOnAction(event -> begin.run());
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setMinHeight(USE_PREF_SIZE);
    what.getStyleClass().setAll("coming-name");
    HBox.setHgrow(what, Priority.ALWAYS);
    getChildren().addAll(room, what);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().setAll("chapter-line");
  }

  private static String said(LocalDate day, LocalDate today, Words words) {
    return Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR_DAYS
        ? words.say("shell.home.day", day.getMonthValue(), day.getDayOfMonth())
        : Dates.said(words, day);
  }
}
