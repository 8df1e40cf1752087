package org.kitei.ui.common;

import java.time.LocalDate;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// How a date is shown and proposed: by the Japanese calendar in Japanese, as ISO in English.
public final class Dates {
  private Dates() {}

  public static String said(Words words, LocalDate date) {
    return words.language().equals("ja") ? Wareki.format(date) : date.toString();
  }
}
