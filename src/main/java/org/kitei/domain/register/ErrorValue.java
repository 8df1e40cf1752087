package org.kitei.domain.register;

import java.util.regex.Pattern;

/// What a spreadsheet shows instead of a value: `#DIV/0!`, `#N/A`, and in text files also the
/// `####` of a column that was too narrow. No such cell says anything of a row.
public final class ErrorValue {
  /// Without anchors, to be part of other patterns.
  static final String PATTERN =
      "#(?:DIV/0!|N/A|NAME\\?|GETTING_DATA|[A-Z]{3,12}!|#{2,})|Err:\\d{3}";

  private static final Pattern ERROR = Pattern.compile(PATTERN);

  private ErrorValue() {}

  public static boolean is(String cell) {
    return cell.length() > 2 && begins(cell) && ERROR.matcher(cell.strip()).matches();
  }

  /// Whether it could be one at all; asked of every cell of a file.
  private static boolean begins(String cell) {
    char first = cell.charAt(0);
    return first == '#' || first == 'E' || Character.isWhitespace(first);
  }
}
