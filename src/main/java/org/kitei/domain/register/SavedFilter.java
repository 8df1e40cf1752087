package org.kitei.domain.register;

/// What is looked for in a register, under a name.
///
/// @param query with one condition
public record SavedFilter(String name, RowQuery query) {
  /// The greatest number of code points of a name.
  public static final int LONGEST = 40;

  public SavedFilter {
    name = name.strip();
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
      throw new IllegalArgumentException("a filter without a name that fits");
    }
  }
}
