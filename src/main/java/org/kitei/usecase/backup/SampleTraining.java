package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.PledgeKind;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.training.Understanding;

/// What a made-up institution planned and taught year by year, and what its people have signed. One
/// in nine missed this year's training, the drills are not held yet, and one in seventeen, and the
/// last of all, has not signed to keep confidences.
final class SampleTraining {
  private static final int ROOM = 60;
  private static final int MISSED = 9;
  private static final int UNSIGNED = 17;

  private final SampleDiary diary;
  private final SampleStarters starters;
  private final Stock stock;
  private final Circumstances at;
  private final List<Row<Staff>> people;
  private final Random random;

  SampleTraining(
      SampleDiary diary,
      SampleStarters starters,
      Stock stock,
      Circumstances at,
      List<Row<Staff>> people,
      Random random) {
    this.diary = diary;
    this.starters = starters;
    this.stock = stock;
    this.at = at;
    this.people = people;
    this.random = random;
  }

  void write() {
    FiscalYear last = FiscalYear.of(at.date());
    for (int year = FiscalYear.of(at.adopted()).year(); year <= last.year(); year++) {
      for (Draft<TrainingPlan> plan : starters.of(TrainingPlan.class)) {
        planned(plan, new FiscalYear(year));
      }
    }
    pledges();
  }

  private void planned(Draft<TrainingPlan> usual, FiscalYear year) {
    LocalDate approved = later(year.first(), at.adopted());
    Draft<TrainingPlan> draft =
        usual
            .with("fiscalYear", Integer.toString(year.year()))
            .with("approvedOn", approved.toString())
            .with("approvedBy", at.profile().headTitle());
    TrainingKind kind = Keyed.of(TrainingKind.class, draft.text("kind"));
    LocalDate by = by(kind, year);
    long plan = starters.insert(draft.with("heldBy", by.toString()));
    LocalDate day = by.minusDays(10L + random.nextInt(40));
    boolean missing = kind == TrainingKind.DRILL && year.contains(at.date());
    if (kind != TrainingKind.ON_JOINING
        && !missing
        && !day.isAfter(at.date())
        && !day.isBefore(at.adopted())) {
      held(draft.text("topic"), kind, new Ref<>(plan), day, year);
    }
  }

  private static LocalDate by(TrainingKind kind, FiscalYear year) {
    return switch (kind) {
      case REGULAR -> LocalDate.of(year.year(), Month.SEPTEMBER, 30);
      case DRILL -> LocalDate.of(year.year(), Month.OCTOBER, 31);
      default -> year.last();
    };
  }

  /// Those who use the systems and were there that day, as many at a time as the room takes.
  private void held(
      String topic, TrainingKind kind, Ref<TrainingPlan> plan, LocalDate day, FiscalYear year) {
    boolean now = year.contains(at.date());
    List<Row<Staff>> there =
        people.stream()
            .filter(row -> row.value().user() && isHere(row.value(), day))
            .filter(row -> !now || row.id() % MISSED != 0)
            .toList();
    for (int from = 0; from < there.size(); from += ROOM) {
      Set<Ref<Staff>> participants =
          there.subList(from, Math.min(there.size(), from + ROOM)).stream()
              .<Ref<Staff>>map(row -> new Ref<>(row.id()))
              .collect(Collectors.toSet());
      diary.insert(
          new TrainingRecord(
              day.plusDays(from / ROOM).atTime(13, 0),
              topic,
              kind,
              plan,
              null,
              at.profile().head(),
              participants,
              kind == TrainingKind.DRILL ? Understanding.PRACTICE : Understanding.TEST,
              stock.text("paper")));
    }
  }

  private static boolean isHere(Staff person, LocalDate day) {
    LocalDate joined = person.joinedOn();
    return (joined == null || !joined.isAfter(day)) && person.isHereOn(day);
  }

  private void pledges() {
    for (int i = 0; i < people.size(); i++) {
      Row<Staff> row = people.get(i);
      LocalDate joined = row.value().joinedOn();
      LocalDate signed = joined == null ? at.adopted() : later(joined, at.adopted());
      LocalDate left = row.value().leftOn();
      boolean last = i == people.size() - 1 && i > 0;
      if (left == null || !left.isBefore(signed)) {
        pledge(row, PledgeKind.REGULATION, "pledge-regulation", signed);
        if (!last && i % UNSIGNED != UNSIGNED - 1) {
          pledge(row, PledgeKind.IN_SERVICE, "pledge-confidentiality", signed);
        }
        if (left != null) {
          pledge(row, PledgeKind.ON_LEAVING, "pledge-leaving", left);
        }
      }
    }
  }

  private void pledge(Row<Staff> person, PledgeKind kind, String document, LocalDate on) {
    diary.insert(
        new Pledge(new Ref<>(person.id()), kind, stock.text(document), 1, on, stock.text("paper")));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
