package org.kitei.ui.profile;

import java.util.Arrays;
import java.util.List;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// How institutions of a kind usually call themselves and their head. In Japanese whatever the
/// screen's language, for it goes into the regulation.
public final class Proposals {
  private final Words japanese;

  public Proposals(Words japanese) {
    this.japanese = japanese;
  }

  public String shortName(InstitutionKind kind) {
    return japanese.say(WordKeys.choice(kind, "shortName"));
  }

  public String headTitle(InstitutionKind kind) {
    return japanese.say(WordKeys.choice(kind, "headTitle"));
  }

  /// What heads are called, to choose from while typing.
  public List<String> headTitles() {
    return Arrays.stream(InstitutionKind.values()).map(this::headTitle).distinct().toList();
  }
}
