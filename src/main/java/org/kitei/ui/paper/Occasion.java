package org.kitei.ui.paper;

import org.kitei.domain.paper.ChapterChecklist;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.paper.RegisterPaper;
import org.kitei.domain.paper.RegulationDocument;

/// When a paper is reached for; the list is divided by it.
enum Occasion {
  RULES("paper.occasion.rules"),
  CHECKING("paper.occasion.checking"),
  REGISTERS("paper.occasion.registers"),
  OTHER("paper.occasion.other");

  private final String word;

  Occasion(String word) {
    this.word = word;
  }

  /// The key of its name.
  String word() {
    return word;
  }

  static Occasion of(PaperKind kind) {
    return switch (kind) {
      case RegulationDocument ignored -> RULES;
      case ChapterChecklist ignored -> CHECKING;
      case RegisterPaper ignored -> REGISTERS;
      default -> OTHER;
    };
  }
}
