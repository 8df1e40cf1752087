package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All papers there are, in the order they are listed.
public final class PaperKinds {
  private static final List<PaperKind> ALL = all();

  private PaperKinds() {}

  public static List<PaperKind> list() {
    return ALL;
  }

  public static Optional<PaperKind> find(String key) {
    return ALL.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  private static List<PaperKind> all() {
    List<PaperKind> kinds = new ArrayList<>();
    kinds.add(new RegulationDocument());
    kinds.addAll(ChapterChecklist.all());
    return List.copyOf(kinds);
  }
}
