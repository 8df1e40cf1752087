package org.kitei.domain.catalogue;

import java.util.regex.Pattern;

/// `SOURCE-CHAPTER-ITEM[part]`, such as `C-5-6b`; never reused. Chapters are the printed numbers,
/// and `0` for titles, `I`, `I1`…`I5`, `II` for part I and the opening of part II, `F` for
/// footnotes, `T` for the appendix of C.
public record EntryId(Source source, String chapter, int item, String part) {
  private static final Pattern SHAPE =
      Pattern.compile("([GABCD])-(\\d{1,2}|I[1-5]?|II|F|T)-([1-9]\\d?)([a-z]?)");

  /// Throws [IllegalArgumentException] when `id` has another shape.
  public static EntryId parse(String id) {
    var match = SHAPE.matcher(id);
    if (!match.matches()) {
      throw new IllegalArgumentException("not an entry id: " + id);
    }
    return new EntryId(
        Source.withPrefix(match.group(1)),
        match.group(2),
        Integer.parseInt(match.group(3)),
        match.group(4));
  }

  /// The same without its letter: the whole clause or item.
  public EntryId whole() {
    return part.isEmpty() ? this : new EntryId(source, chapter, item, "");
  }

  @Override
  public String toString() {
    return source.prefix() + "-" + chapter + "-" + item + part;
  }
}
