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
  HOME("shell.place.home", MaterialDesignH.HOME_OUTLINE, new Destination.Home()),
  GUIDELINE(
      "shell.place.guideline",
      MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
      Destination.Guideline.start()),
  REGISTERS("shell.place.registers", MaterialDesignT.TABLE, new Destination.Registers()),
  PAPERS(
      "shell.place.papers",
      MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
      new Destination.Papers(null)),
  SETTINGS("shell.place.settings", MaterialDesignC.COG_OUTLINE, new Destination.Settings());

  private final String word;
  private final Ikon icon;
  private final Destination start;

  Place(String word, Ikon icon, Destination start) {
    this.word = word;
    this.icon = icon;
    this.start = start;
  }

  /// The key of its name.
  String word() {
    return word;
  }

  Ikon icon() {
    return icon;
  }

  /// Where pressing it leads.
  Destination start() {
    return start;
  }

  /// The id of its entry.
  String id() {
    return "place-" + name().toLowerCase(Locale.ROOT);
  }

  /// The digit that leads there together with Ctrl.
  int digit() {
    return ordinal() + 1;
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
      case Destination.Papers ignored -> PAPERS;
      case Destination.Regulation ignored -> PAPERS;
    };
  }
}
