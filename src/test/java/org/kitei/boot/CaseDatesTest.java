package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.review.Review;

/// Days typed into any step of any case, in any order.
final class CaseDatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static Stream<CaseType<?>> cases() {
    return AllCases.list().types().stream();
  }

  /// What happened stands in the order of the record's components, whatever days are typed in
  /// whatever step, the beginning mended later among them.
  @ParameterizedTest
  @MethodSource("cases")
  <R extends Record & Case> void noSequenceOfDatesEndsBeforeItBegins(CaseType<R> type) {
    int[] deepest = {0};
    qt().withExamples(300)
        .withShrinkCycles(20)
        .forAll(lists().of(integers().between(0, 9_999)).ofSizeBetween(1, 12))
        .check(
            numbers -> {
              deepest[0] = Math.max(deepest[0], taken(type, numbers));
              return true;
            });
    assertThat(deepest[0]).as("steps taken in the longest course").isGreaterThan(2);
  }

  private static <R extends Record & Case> int taken(CaseType<R> type, List<Integer> numbers) {
    R now = null;
    int taken = 0;
    for (int number : numbers) {
      RegisterType<?> step = type.begin();
      if (now != null) {
        List<RegisterType<?>> steps = new ArrayList<>();
        now.state().next().forEach(next -> steps.add(RegisterType.of(next)));
        if (number % 5 == 0) {
          steps.add(type.begin());
        }
        if (now.state().closed() || steps.isEmpty()) {
          break;
        }
        step = steps.get(number % steps.size());
      }
      R after = dated(type, now, step, number);
      if (after != null) {
        inOrder(type, after);
        now = after;
        taken++;
      }
    }
    return taken;
  }

  /// The step with days around today, or null where they are refused.
  private static <R extends Record & Case, S extends Record> @Nullable R dated(
      CaseType<R> type, @Nullable R now, RegisterType<S> step, int number) {
    Random random = new Random(number);
    Draft<S> draft = new AnyRow(number).good(step);
    for (Field field : step.fields()) {
      LocalDate day = TODAY.plusDays(random.nextInt(9) - 4L);
      if (field.kind() == FieldKind.DATE) {
        draft = draft.with(field.name(), day.toString());
      } else if (field.kind() == FieldKind.DATE_TIME) {
        draft = draft.with(field.name(), day.atTime(random.nextInt(24), 0).toString());
      }
    }
    S typed = ((Draft.Parsed.Good<S>) draft.parse()).record();
    try {
      return now == null ? type.begun("X-2026-001", step, typed) : type.after(now, step, typed);
    } catch (Unacceptable refused) {
      return null;
    }
  }

  /// Days that are planned are held against what they end: nothing is to be over before it began.
  private static <R extends Record & Case> void inOrder(CaseType<R> type, R now) {
    LocalDateTime last = LocalDateTime.MIN;
    for (Field field : type.register().fields()) {
      Object value = type.register().value(now, field);
      boolean day = value instanceof LocalDate;
      LocalDateTime at =
          switch (value) {
            case LocalDate date -> date.atStartOfDay();
            case LocalDateTime moment -> moment;
            case null, default -> null;
          };
      if (at != null && !field.planned()) {
        LocalDateTime begun = day ? last.toLocalDate().atStartOfDay() : last;
        assertThat(at).as(field.name() + " of " + now).isAfterOrEqualTo(begun);
        last = at;
      }
    }
    if (now instanceof TakeOut takeOut) {
      LocalDateTime out = takeOut.outAt();
      assertThat(takeOut.dueBack())
          .isAfterOrEqualTo(out == null ? takeOut.requestedOn() : out.toLocalDate());
    } else if (now instanceof Review review && review.decidedOn() != null) {
      assertThat(review.nextOn()).isAfter(review.decidedOn());
    }
  }
}
