package org.kitei.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.TypedText;
import org.kitei.domain.shared.Wareki;

/// Takes what was given on the command line, or refuses it.
final class Given {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PATH = 4000;
  private static final int LONGEST_SHOWN = 60;

  private Given() {}

  /// A day, as 2026-12-01 or in the Japanese calendar; `usual` when none was given.
  static LocalDate date(String option, @Nullable String given, LocalDate usual) {
    return given == null ? usual : date(option, given);
  }

  static LocalDate date(String option, String given) {
    Optional<LocalDate> date =
        given.length() > LONGEST_SHOWN ? Optional.empty() : Wareki.parse(given);
    return date.filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
        .orElseThrow(() -> Refused.because("cli.date", option, shown(given), EARLIEST, LATEST));
  }

  /// A whole number from `least` to `most`.
  static int number(String option, @Nullable String given, int usual, int least, int most) {
    if (given == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      throw notANumber(option, given, least, most);
    }
    throw notANumber(option, given, least, most);
  }

  static long number(String option, @Nullable String given, long usual) {
    try {
      return given == null ? usual : Long.parseLong(given);
    } catch (NumberFormatException none) {
      throw notANumber(option, given, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  private static Refused notANumber(String option, String given, long least, long most) {
    return Refused.because("cli.number", option, shown(given), least, most);
  }

  /// One of `keys`.
  static String oneOf(String option, String given, List<String> keys) {
    if (!keys.contains(given)) {
      throw Refused.because("cli.choice", option, shown(given), String.join(" ", keys));
    }
    return given;
  }

  /// An hour of Asia/Tokyo, as 2026-12-01T10:30; one with an offset is turned into it, and a day
  /// alone begins at midnight.
  static LocalDateTime moment(String option, String given) {
    String text = given.strip().replace(' ', 'T');
    LocalDateTime moment;
    try {
      if (given.length() > LONGEST_SHOWN) {
        throw new DateTimeException("too long");
      }
      moment =
          switch (ISO.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(TOKYO).toLocalDateTime();
            case LocalDateTime local -> local;
            case LocalDate day -> day.atStartOfDay();
            default -> throw new DateTimeException("no moment");
          };
    } catch (DateTimeException unreadable) {
      throw Refused.because("cli.moment", option, shown(given), EARLIEST, LATEST);
    }
    LocalDate day = moment.toLocalDate();
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw Refused.because("cli.moment", option, shown(given), EARLIEST, LATEST);
    }
    return moment.truncatedTo(ChronoUnit.MINUTES);
  }

  /// Yes or no; null when nothing was given.
  static @Nullable Boolean yesNo(String option, @Nullable String given) {
    return given == null ? null : oneOf(option, given, List.of("yes", "no")).equals("yes");
  }

  /// The register of that key.
  static RegisterType<?> register(String given, Registers registers) {
    return registers.listed().stream()
        .filter(type -> type.key().equals(given))
        .findFirst()
        .orElseThrow(() -> Refused.because("cli.file.no-register", shown(given)));
  }

  /// How the letters of a file are kept, which only CSV leaves open.
  static TextEncoding encoding(String given, Path file) {
    String name = String.valueOf(file.getFileName());
    if (TableFormat.of(name).filter(TableFormat.XLSX::equals).isPresent()) {
      throw Refused.because("cli.encoding.not-here", shown(name));
    }
    return TextEncoding.named(given)
        .orElseThrow(
            () ->
                Refused.because(
                    "cli.choice",
                    "--encoding",
                    shown(given),
                    Arrays.stream(TextEncoding.values())
                        .map(TextEncoding::key)
                        .collect(Collectors.joining(" "))));
  }

  /// A person's name in one line.
  static String name(String option, String given) {
    return switch (TypedText.line(option, given, LONGEST_NAME)) {
      case TypedText.Outcome.Refused(var problem) ->
          throw Refused.because("cli.text", option, problem.why());
      case TypedText.Outcome.Taken(String text) -> {
        if (text.indexOf('\ufffd') >= 0) {
          throw Refused.because("cli.unreadable", option);
        }
        yield text;
      }
    };
  }

  /// A place in the file system, whether anything is there or not.
  static Path path(String option, String given) {
    if (given.isBlank()) {
      throw Refused.because("cli.path.empty", option);
    }
    if (given.length() > LONGEST_PATH || given.chars().anyMatch(Character::isISOControl)) {
      throw Refused.because("cli.path", option, shown(given));
    }
    if (given.indexOf('\ufffd') >= 0) {
      throw Refused.because("cli.unreadable", option);
    }
    try {
      return Path.of(given).toAbsolutePath().normalize();
    } catch (InvalidPathException unusable) {
      throw Refused.because("cli.path", option, shown(given));
    }
  }

  /// What was given, fit to stand in a sentence of one line.
  static String shown(String given) {
    var shown = new StringBuilder();
    given
        .codePoints()
        .limit(LONGEST_SHOWN)
        .forEach(
            character -> {
              int type = Character.getType(character);
              if (type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR
                  || type == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", character));
              } else {
                shown.appendCodePoint(character);
              }
            });
    return given.codePointCount(0, given.length()) > LONGEST_SHOWN ? shown + "…" : shown.toString();
  }
}
