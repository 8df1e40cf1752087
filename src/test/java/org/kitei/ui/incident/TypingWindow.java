package org.kitei.ui.incident;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.Walk;

/// A process whose window shows an incident in which somebody is typing, until somebody kills it.
final class TypingWindow {
  static final String BEGUN = "USBメモリがない";
  static final String TYPED = "まだ残していない";

  /// More than a minute of them.
  private static final int FRAMES = 2000;

  private TypingWindow() {}

  /// Says `kept` once what was typed is kept, by itself: nothing was saved and nothing left.
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#it-happened");
            walk.press("#kind-loss");
            walk.type("#what", BEGUN);
            walk.press("#begin-incident");
            walk.type("#note", TYPED);
            System.out.println(isKept(place) ? "kept" : "lost");
            waitForever();
          });
    }
  }

  private static boolean isKept(Place place) {
    for (int i = 0; i < FRAMES; i++) {
      if (place.incidents().drafts().of(1).containsValue(TYPED)) {
        return true;
      }
      Toolkit.settle();
    }
    return false;
  }

  private static void waitForever() {
    try {
      System.in.read();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
