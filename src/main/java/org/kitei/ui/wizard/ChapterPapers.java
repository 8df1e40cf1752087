package org.kitei.ui.wizard;

import java.util.List;
import org.kitei.domain.paper.PaperKind;
import org.kitei.usecase.paper.HandingOut;
import org.kitei.usecase.paper.PaperService;

/// The papers a chapter ends with.
record ChapterPapers(PaperService papers, HandingOut handingOut) {

  /// Those there are already among the ones called `keys`.
  List<PaperKind> called(List<String> keys) {
    return keys.stream().flatMap(key -> papers.find(key).stream()).toList();
  }

  /// A paper as PDF, or why there is none; takes time.
  PaperService.Outcome pdf(PaperKind kind) {
    return papers.pdf(kind, false);
  }

  /// The PDF was saved.
  void saved(PaperKind kind) {
    handingOut.note(kind, false);
  }
}
