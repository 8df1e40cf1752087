package org.kitei.document;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.kitei.port.TableFiles.Unusable;

/// Turns what a sheet holds into the texts that people see in it: shared texts by their place, days
/// by the style of their number.
final class SheetText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9a-fA-F]{4})_");
  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  /// What in a format is said as it stands, and in which language.
  private static final Pattern SAID = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.");

  /// A year of an era with month and day.
  private static final Pattern JAPANESE_DAY = Pattern.compile("(?i)g*e.*m.*d");

  /// Spreadsheets write numbers in no more than 24 letters.
  private static final int LONGEST_NUMBER = 100;

  private static final int MOST_SHARED = 32 * 1024 * 1024;

  private final List<String> shared = new ArrayList<>();
  private final List<@Nullable String> formats = new ArrayList<>();
  private boolean from1904;
  private long letters;

  void share(String text) {
    letters += text.length() + (long) TableLimits.BESIDE;
    if (letters > MOST_SHARED) {
      throw new Unusable("register.file.too-large", TableLimits.MOST_BYTES / 1024 / 1024);
    }
    shared.add(text);
  }

  /// The number format of the next style.
  void style(@Nullable String format) {
    if (formats.size() < 100_000) {
      formats.add(format);
    }
  }

  /// Days are counted from 1904, as old Macintosh spreadsheets do.
  void countFrom1904() {
    from1904 = true;
  }

  String shared(String place) {
    int at = Integer.parseInt(place.strip());
    if (at < 0 || at >= shared.size()) {
      throw new IllegalArgumentException(place);
    }
    return shared.get(at);
  }

  /// Letters that XML cannot hold are written by their number.
  static String unescaped(String text) {
    return text.indexOf("_x") < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }

  /// A number as its style shows it: a day as ISO, `00012`, else without needless zeros.
  String number(String raw, int style) {
    double number = raw.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(raw);
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("no number");
    }
    String format = style < formats.size() ? formats.get(style) : null;
    if (format != null && isDay(format) && DateUtil.isValidExcelDate(number)) {
      return day(number);
    }
    String text =
        number == 0 ? "0" : new BigDecimal(raw.strip()).stripTrailingZeros().toPlainString();
    return format != null && ZEROS.matcher(format).matches() && text.matches("\\d+")
        ? "0".repeat(Math.max(0, format.length() - text.length())) + text
        : text;
  }

  private static boolean isDay(String format) {
    return JAPANESE_DAY.matcher(SAID.matcher(format).replaceAll("")).find()
        || DateUtil.isADateFormat(-1, format);
  }

  private String day(double number) {
    LocalDateTime at = DateUtil.getLocalDateTime(number, from1904, true);
    if (number < 1) {
      return at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
  }

  static @Nullable String builtin(int number) {
    return number >= 0 && number < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        ? builtinFormat(number)
        : null;
  }

  /// The Japanese calendar's formats are built in only there.
  private static String builtinFormat(int number) {
    boolean japanese = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
    return japanese ? "yyyy/m/d" : BuiltinFormats.getBuiltinFormat(number);
  }
}
