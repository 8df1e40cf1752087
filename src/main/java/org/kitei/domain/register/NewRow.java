package org.kitei.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.shared.Folded;

/// What can be known of a row before anybody types: the next number, the next place in a sequence,
/// the first version, this fiscal year, today, and what mostly stays as in the row before.
public final class NewRow {
  private static final int DIGITS = 3;

  private NewRow() {}

  /// @param rows among which no number is given twice, also not those taken out of use
  public static <R extends Record> Draft<R> proposed(
      RegisterType<R> type, Rows rows, LocalDate today) {
    Draft<R> draft = Draft.empty(type.record());
    for (Field field : type.fields()) {
      draft = draft.with(field.name(), proposal(type, field, rows, today));
    }
    return draft;
  }

  /// A row like another: its number is the next, its days are what a new row's would be — what was
  /// done to the one was not done to the other — and nothing private goes with it.
  public static <R extends Record> Draft<R> like(
      RegisterType<R> type, R other, Rows rows, LocalDate today) {
    Draft<R> draft = proposed(type, rows, today);
    Draft<R> like = Draft.of(type.record(), other);
    for (Field field : type.fields()) {
      if (isCopied(type, field)) {
        draft = draft.with(field.name(), like.text(field.name()));
      }
    }
    return draft;
  }

  private static boolean isCopied(RegisterType<?> type, Field field) {
    boolean key = type.keyField().filter(field::equals).isPresent();
    boolean day = field.kind() == FieldKind.DATE || field.kind() == FieldKind.DATE_TIME;
    return !key && !day && !field.sealed() && !"nth".equals(field.unit());
  }

  private static <R extends Record> String proposal(
      RegisterType<R> type, Field field, Rows rows, LocalDate today) {
    if (type.keyField().filter(field::equals).isPresent()) {
      return type.cases()
          ? CaseNumber.next(type, rows.rows(type.record()), today.getYear())
          : nextNumber(type, type.prefix(), rows);
    } else if (type.asBeforeFields().contains(field)) {
      return before(type, field, rows);
    } else if (!field.required()) {
      return "";
    }
    return switch (field.kind()) {
      case DATE -> today.toString();
      case YES_NO -> FieldText.write(false);
      case NUMBER -> number(type, field, rows, today);
      default -> "";
    };
  }

  private static <R extends Record> String before(RegisterType<R> type, Field field, Rows rows) {
    List<Glance> all = rows.glances(type.record(), List.of(field));
    return all.isEmpty() ? "" : FieldText.write(all.getLast().values().getFirst());
  }

  private static <R extends Record> String number(
      RegisterType<R> type, Field field, Rows rows, LocalDate today) {
    return switch (field.unit()) {
      case "nth" -> next(type, field, rows);
      case "fiscal-year" -> Integer.toString(FiscalYear.of(today).year());
      case null, default -> "1";
    };
  }

  /// `wanted`, or where it is taken the next number that begins as it does.
  public static <R extends Record> String free(RegisterType<R> type, String wanted, Rows rows) {
    Field field = type.keyField().orElseThrow();
    boolean taken =
        glances(type, field, rows)
            .map(row -> Folded.of(FieldText.write(row.values().getFirst())))
            .anyMatch(Folded.of(wanted)::equals);
    int dash = wanted.lastIndexOf('-');
    return taken && dash > 0 ? nextNumber(type, wanted.substring(0, dash), rows) : wanted;
  }

  /// One above the highest number that begins so, as wide as it is.
  private static <R extends Record> String nextNumber(
      RegisterType<R> type, String prefix, Rows rows) {
    Field field = type.keyField().orElseThrow();
    Pattern own = Pattern.compile(Pattern.quote(Folded.of(prefix)) + "-?(\\d{1,9})");
    Optional<String> highest =
        glances(type, field, rows)
            .map(row -> own.matcher(Folded.of(FieldText.write(row.values().getFirst()))))
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .max(Comparator.comparingLong(Long::parseLong));
    int width = highest.map(String::length).orElse(DIGITS);
    String next = Long.toString(highest.map(Long::parseLong).orElse(0L) + 1);
    return prefix + "-" + "0".repeat(Math.max(0, width - next.length())) + next;
  }

  private static <R extends Record> String next(RegisterType<R> type, Field field, Rows rows) {
    int last =
        glances(type, field, rows)
            .filter(Glance::inUse)
            .map(row -> row.values().getFirst())
            .mapToInt(value -> value instanceof Integer number ? number : 0)
            .max()
            .orElse(0);
    return Integer.toString(last + 1);
  }

  private static Stream<Glance> glances(RegisterType<?> type, Field field, Rows rows) {
    return rows.glances(type.record(), List.of(field)).stream();
  }
}
