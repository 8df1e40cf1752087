package org.kitei.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One line of the table.
///
/// @param measured milliseconds
/// @param floor milliseconds, or null where there is no floor
record TableLine(Measure measure, double measured, @Nullable Double floor) {
  String what() {
    return measure.what();
  }

  /// The ratio to the floor, or the milliseconds.
  private double score() {
    Double least = floor;
    return least == null ? measured : measured / least;
  }

  private boolean isMet() {
    return measure.must() == 0 || score() <= measure.must();
  }

  boolean isBeyond() {
    return measure.fails() > 0 && score() > measure.fails();
  }

  String text() {
    Double least = floor;
    String unit = least == null ? "ms" : "x";
    String must =
        measure.must() == 0
            ? "nothing demanded"
            : String.format(
                Locale.ROOT,
                "must be <= %s %s: %s",
                plain(measure.must()),
                unit,
                isMet() ? "met" : "MISSED");
    String against =
        least == null
            ? ""
            : String.format(
                Locale.ROOT, " (%.3f ms against %.3f ms, %s)", measured, least, measure.floor());
    return String.format(
        Locale.ROOT, "%-62s %8.2f %-2s  %s%s", what(), score(), unit, must, against);
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "  {\"what\": \"%s\", \"floor\": \"%s\", \"measuredMillis\": %.4f, \"floorMillis\": %s,"
            + " \"score\": %.4f, \"must\": %s, \"met\": %b}",
        what(),
        measure.floor(),
        measured,
        floor == null ? "null" : String.format(Locale.ROOT, "%.4f", floor),
        score(),
        plain(measure.must()),
        isMet());
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
