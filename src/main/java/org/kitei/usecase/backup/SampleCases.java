package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kitei.domain.backup.CaseStock;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseNumber;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.review.Review;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;

/// The cases of a made-up institution, some each year from its adoption on and of each kind at
/// least one; of the newest, some are still open, and one take-out is late.
final class SampleCases {
  /// Beside six a year, one for so many people.
  private static final int PEOPLE_FOR_ONE = 2;

  private static final int YEARLY = 6;
  private static final int KINDS = 4;
  private static final int DAYS = 365;

  /// None so young that it could still be open.
  private static final int DAYS_CLOSED = 40;

  private static final int MINUTES = 5;

  /// So many people are those who appear in cases.
  private static final int MOST = 20;

  private static final int REVIEW_MONTHS = 12;

  private final SampleDiary diary;
  private final SampleStarters starters;
  private final CaseStock stock;
  private final Circumstances at;
  private final SamplePeople people;
  private final LocalDate date;
  private final Random random;
  private final Map<RegisterType<?>, Map<Integer, Integer>> numbers = new HashMap<>();
  private int turn;

  SampleCases(
      SampleDiary diary,
      SampleStarters starters,
      CaseStock stock,
      Circumstances at,
      Random random) {
    this.diary = diary;
    this.starters = starters;
    this.stock = stock;
    this.at = at;
    this.people = at.people();
    this.date = at.date();
    this.random = random;
    this.turn = random.nextInt(MOST);
  }

  /// @param staff how many people there are or were
  void write(int staff) {
    LocalDate adopted = at.adopted();
    starters.of(ViolationRule.class).stream()
        .map(draft -> draft.with("decidedOn", adopted.toString()))
        .forEach(starters::insert);
    for (LocalDate from = adopted; from.isBefore(date); from = from.plusYears(1)) {
      year(from, YEARLY + staff / PEOPLE_FOR_ONE);
      LocalDate review = from.plusMonths(REVIEW_MONTHS).minusDays(10);
      if (review.isBefore(date)) {
        review(review);
      }
    }
    open();
  }

  /// The closed ones of one year, or of as much of it as there was.
  private void year(LocalDate from, int yearly) {
    int days =
        Math.toIntExact(Math.min(DAYS, ChronoUnit.DAYS.between(from, date.minusDays(DAYS_CLOSED))));
    if (days < 1) {
      return;
    }
    int count = Math.max(from.equals(at.adopted()) ? KINDS : 0, yearly * days / DAYS);
    List<LocalDate> sorted = random.ints(count, 0, days).sorted().mapToObj(from::plusDays).toList();
    for (int i = 0; i < count; i++) {
      closed(i, sorted.get(i));
    }
  }

  private void closed(int which, LocalDate day) {
    switch (which % KINDS) {
      case 0 -> takeOut(day, true);
      case 1 -> change(day);
      case 2 -> consultation(day, true);
      default -> violation(day);
    }
  }

  private void open() {
    takeOut(date.minusDays(9), false);
    consultation(date.minusDays(1), false);
    course(
        Review.CASES,
        List.of(
            at(
                date.minusDays(30),
                new Review.Begin(stock.review(), null, REVIEW_MONTHS, date.plusDays(20)))));
  }

  private void takeOut(LocalDate day, boolean back) {
    List<String> words = pick(stock.takeouts());
    At request =
        at(
            day,
            new TakeOut.Request(
                words.get(0),
                null,
                person(day),
                day,
                words.get(1),
                words.get(2),
                day.plusDays(3),
                stock.protection()));
    At permit = at(day, new TakeOut.Permit(head(), day, null));
    At out = at(day.plusDays(1), new TakeOut.HandOut(day.plusDays(1).atTime(9, 30)));
    LocalDate home = day.plusDays(2);
    At returned = at(home, new TakeOut.TakeBack(home.atTime(16, 0), head(), stock.foundOnReturn()));
    course(
        TakeOut.CASES,
        back ? List.of(request, permit, out, returned) : List.of(request, permit, out));
  }

  private void change(LocalDate day) {
    List<String> words = pick(stock.changes());
    LocalDate planned = day.plusDays(7);
    course(
        DeviceChange.CASES,
        List.of(
            at(
                day,
                new DeviceChange.Plan(
                    words.get(0), null, words.get(0), planned, words.get(1), words.get(2))),
            at(day, new DeviceChange.Approve(head(), day)),
            at(day.plusDays(1), new DeviceChange.Notice(day.plusDays(1), stock.noticeHow())),
            at(planned, new DeviceChange.Carry(planned, person(planned), stock.result())),
            at(planned, new DeviceChange.Confirm(planned))));
  }

  private void consultation(LocalDate day, boolean answered) {
    List<String> words = pick(stock.consultations());
    At ask = at(day, new Consultation.Ask(day, words.get(0), person(day), words.get(1), head()));
    course(
        Consultation.CASES,
        answered
            ? List.of(
                ask,
                at(day, new Consultation.Answer(answers(), day, words.get(2))),
                at(day.plusDays(2), new Consultation.Finish(day.plusDays(2), null)))
            : List.of(ask));
  }

  private void violation(LocalDate day) {
    List<Row<ViolationRule>> rules = diary.rows(ViolationRule.class);
    if (rules.isEmpty()) {
      return;
    }
    int which = Math.floorMod(turn, stock.violations().size());
    List<String> words = pick(stock.violations());
    Row<ViolationRule> rule = rules.get(Math.min(which, rules.size() - 1));
    Ref<Staff> person = person(day);
    LocalDate taught = day.plusDays(12);
    Row<TrainingRecord> training =
        diary.insert(
            new TrainingRecord(
                taught.atTime(13, 0),
                stock.training(),
                TrainingKind.OTHER,
                null,
                words.get(4),
                null,
                Set.of(person),
                null,
                null));
    course(
        Violation.CASES,
        List.of(
            at(
                day,
                new Violation.Report(
                    day, day, article(which), new Ref<>(rule.id()), person, words.get(0))),
            at(day.plusDays(1), new Violation.Hear(day.plusDays(1), words.get(1))),
            at(
                day.plusDays(3),
                new Violation.Decide(
                    head(), day.plusDays(3), words.get(2), words.get(3), words.get(4), true)),
            at(taught, new Violation.Retrain(new Ref<>(training.id()))),
            at(taught.plusDays(1), new Violation.Close(taught.plusDays(1), null))));
  }

  /// What the violation is against, or the guideline's chapter where there is no model.
  private String article(int which) {
    return at.model() instanceof ModelChoice.Model(Source source, var ignored)
        ? stock.articles().getOrDefault(source.key(), List.of()).get(which)
        : stock.chapter();
  }

  private void review(LocalDate day) {
    course(
        Review.CASES,
        List.of(
            at(day, new Review.Begin(stock.review(), null, REVIEW_MONTHS, day)),
            at(day, new Review.Evaluate(day, head(), stock.practice(), stock.wording())),
            at(day, new Review.Keep(day, stock.kept(), day.plusMonths(REVIEW_MONTHS)))));
  }

  /// Writes a case step by step, and a line for each of them.
  private <R extends Record & Case> void course(CaseType<R> type, List<At> steps) {
    At first = steps.getFirst();
    R value = begun(type, first);
    List<Row<R>> row = new ArrayList<>();
    diary.at(
        first.at(),
        title(first),
        () -> {
          row.add(diary.insert(value));
          note(type, row.getFirst().id(), first.at(), first, TimelineKind.OPENED);
        });
    LocalDateTime before = first.at();
    R state = value;
    for (At step : steps.subList(1, steps.size())) {
      LocalDateTime then = step.at().isAfter(before) ? step.at() : before.plusMinutes(MINUTES);
      R next = after(type, state, step.step());
      diary.at(
          then,
          title(step),
          () -> {
            diary.update(row.getFirst().id(), next);
            note(type, row.getFirst().id(), then, step, TimelineKind.STEP);
          });
      before = then;
      state = next;
    }
  }

  private void note(CaseType<?> type, long id, LocalDateTime when, At step, TimelineKind kind) {
    diary.insert(
        new TimelineEntry(
            new CaseId(type.register(), id).text(),
            when,
            when,
            people.name(0),
            kind,
            RegisterType.of(step.step().getClass()).key(),
            null,
            null));
  }

  private static String title(At step) {
    return WordKeys.title(RegisterType.of(step.step().getClass()));
  }

  private <R extends Record & Case> R begun(CaseType<R> type, At first) {
    int year = first.at().getYear();
    int next =
        numbers
            .computeIfAbsent(type.register(), register -> new HashMap<>())
            .merge(year, 1, Integer::sum);
    return begun(type, CaseNumber.of(type.register(), year, next), first.step());
  }

  @SuppressWarnings("unchecked") // a record's class is of its own type
  private static <R extends Record & Case, S extends Record> R begun(
      CaseType<R> type, String number, S step) {
    return type.begun(number, RegisterType.of((Class<S>) step.getClass()), step);
  }

  @SuppressWarnings("unchecked") // a record's class is of its own type
  private static <R extends Record & Case, S extends Record> R after(
      CaseType<R> type, R before, S step) {
    return type.after(before, RegisterType.of((Class<S>) step.getClass()), step);
  }

  private At at(LocalDate day, Record step) {
    return new At(day.atTime(9, 0).plusMinutes(random.nextInt(400)), step);
  }

  private Ref<Staff> head() {
    return people.at(0);
  }

  /// Whoever the regulation names to be asked.
  private Ref<Staff> answers() {
    return CaseTask.CONSULTATION
        .role(at.model())
        .map(role -> people.at(role == Role.INFORMATION_MANAGER ? 1 : 0))
        .orElse(head());
  }

  /// One of those who worked here then, else the head.
  private Ref<Staff> person(LocalDate day) {
    int from = random.nextInt(MOST);
    return IntStream.range(from, from + MOST)
        .filter(place -> people.isHere(place, day))
        .mapToObj(people::at)
        .findFirst()
        .orElse(head());
  }

  /// The next of them, so that none comes twice before all have come.
  private List<String> pick(List<List<String>> from) {
    return from.get(Math.floorMod(turn++, from.size()));
  }

  private record At(LocalDateTime at, Record step) {}
}
