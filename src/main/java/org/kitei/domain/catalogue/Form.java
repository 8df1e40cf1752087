package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// How a piece is set on paper.
public enum Form implements Keyed {
  TITLE("title"),
  COVER_LINE("cover-line"),
  /// the line below a model's title, for the institution's name
  NAME_LINE("name-line"),
  PART_HEADING("part-heading"),
  PARAGRAPH("paragraph"),
  /// goes on in the paragraph of the entry before it
  CONTINUATION("continuation"),
  BULLET("bullet"),
  SUB_BULLET("sub-bullet"),
  /// 厳秘：… below its clause
  CLASS_LINE("class-line"),
  CAPTION("caption"),
  /// cells parted by a tab
  TABLE_HEAD("table-head"),
  /// cells parted by a tab
  TABLE_ROW("table-row"),
  /// a row of the appendix, numbered by its item
  APPENDIX_ROW("appendix-row"),
  /// a point below a row of the appendix
  APPENDIX_SUB("appendix-sub"),
  /// numbered by its item
  FOOTNOTE("footnote");

  private final String key;

  Form(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether each entry of this form is a line of its own, and not a part of a longer sentence.
  public boolean standsAlone() {
    return switch (this) {
      case SUB_BULLET, CLASS_LINE, TABLE_HEAD, TABLE_ROW, APPENDIX_SUB -> true;
      default -> false;
    };
  }
}
