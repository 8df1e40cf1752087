package org.kitei.ui.shell;

import java.util.Locale;
import org.kitei.ui.common.Destination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// An entry of the rail. A destination belongs to one of them.
enum Place {
  HOME("shell.place.home", 1),
  GUIDELINE("shell.place.guideline", 2),
  REGISTERS("shell.place.registers", 3),
  CASES("shell.place.cases", 4),
  PAPERS("shell.place.papers", 5),
  SETTINGS("shell.place.settings", 6);

  private final String word;
  private final int digit;

  Place(String word, int digit) {
    this.word = word;
    this.digit = digit;
  }

  /// The key of its name.
  String word() {
    return word;
  }

  Ikon icon() {
    return switch (this) {
      case HOME -> MaterialDesignH.HOME_OUTLINE;
      case GUIDELINE -> MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE;
      case REGISTERS -> MaterialDesignT.TABLE;
      case CASES -> MaterialDesignC.CLIPBOARD_ALERT_OUTLINE;
      case PAPERS -> MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE;
      case SETTINGS -> MaterialDesignC.COG_OUTLINE;
    };
  }

  /// Where pressing it leads.
  Destination start() {
    return switch (this) {
      case HOME -> new Destination.Home();
      case GUIDELINE -> Destination.Guideline.start();
      case REGISTERS -> new Destination.Registers();
      case CASES -> new Destination.Cases();
      case PAPERS -> new Destination.Papers(null);
      case SETTINGS -> new Destination.Settings();
    };
  }

  /// The id of its entry.
  String id() {
    return "place-" + name().toLowerCase(Locale.ROOT);
  }

  /// The digit that leads there together with Ctrl.
  int digit() {
    return digit;
  }

  /// Whether there is anything to see before the six questions are answered.
  boolean standsFromTheStart() {
    return this == HOME || this == GUIDELINE || this == SETTINGS;
  }

  static Place of(Destination destination) {
    return switch (destination) {
      case Destination.FirstStart ignored -> HOME;
      case Destination.Home ignored -> HOME;
      case Destination.Setup ignored -> SETTINGS;
      case Destination.Settings ignored -> SETTINGS;
      case Destination.Guideline ignored -> GUIDELINE;
      case Destination.Chapter ignored -> GUIDELINE;
      case Destination.Registers ignored -> REGISTERS;
      case Destination.Register ignored -> REGISTERS;
      case Destination.NewRow ignored -> REGISTERS;
      case Destination.Cases ignored -> CASES;
      case Destination.Case ignored -> CASES;
      case Destination.IncidentRules ignored -> CASES;
      case Destination.Papers ignored -> PAPERS;
      case Destination.Regulation ignored -> PAPERS;
    };
  }
}
