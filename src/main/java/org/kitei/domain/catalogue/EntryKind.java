package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// What a piece of the text is.
public enum EntryKind implements Keyed {
  /// 義務
  DUTY("duty"),
  /// 努力義務
  EFFORT("effort"),
  /// 「できる」
  PERMISSION("permission"),
  DEFINITION("definition"),
  PURPOSE("purpose"),
  /// what is covered, and what the devices may be used for
  SCOPE("scope"),
  /// titles, captions, tables, and sentences on the text itself
  STRUCTURE("structure"),
  /// 厳秘, 秘密, 公開
  CLASS("class"),
  EXAMPLE("example"),
  INFORMATIVE("informative"),
  /// 適用年月日
  EFFECTIVE_DATE("effective-date");

  private final String key;

  EntryKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether it asks something of somebody, best-effort duties included.
  public boolean isDuty() {
    return this == DUTY || this == EFFORT;
  }
}
