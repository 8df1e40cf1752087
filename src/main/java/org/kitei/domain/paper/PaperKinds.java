package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Registers;

/// All papers there are, in the order they are listed: those with a form of their own, then every
/// register.
public record PaperKinds(List<PaperKind> list) {
  public PaperKinds {
    list = List.copyOf(list);
  }

  public static PaperKinds of(Registers registers) {
    List<PaperKind> kinds = new ArrayList<>();
    kinds.add(new RegulationDocument());
    kinds.addAll(ChapterChecklist.all());
    registers.types().forEach(type -> kinds.add(new RegisterPaper(type)));
    return new PaperKinds(kinds);
  }

  public Optional<PaperKind> find(String key) {
    return list.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
