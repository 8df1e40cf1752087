package org.kitei.domain.paper;

import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.regulation.Regulation;
import org.kitei.domain.regulation.RegulationPaper;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;

/// The institution's regulation: the adopted text, else a draft; blank, the official text.
public final class RegulationDocument implements PaperKind {
  @Override
  public String key() {
    return RegulationPaper.KEY;
  }

  @Override
  public Message title() {
    return Message.of("paper.regulation.title");
  }

  @Override
  public Occasion occasion() {
    return Occasion.BEGINNING;
  }

  @Override
  public Paper make(Desk desk, boolean blank) {
    if (blank) {
      return RegulationPaper.of(
          desk.official().orElseThrow(() -> none(desk)),
          Paper.Mark.BLANK,
          desk.words().say("paper.regulation.official-source"));
    }
    if (desk.adopted().isPresent()) {
      return RegulationPaper.of(desk.adopted().get(), Paper.Mark.FINAL, desk.adoptedFoot());
    }
    Regulation draft = desk.draft().orElseThrow(() -> none(desk));
    return RegulationPaper.of(draft, Paper.Mark.DRAFT, desk.profile().officialName());
  }

  private static NotForThisInstitution none(Desk desk) {
    ModelChoice model = desk.model();
    return new NotForThisInstitution(model.reason());
  }
}
