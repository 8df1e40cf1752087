package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Particulars;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Trigger;
import org.kitei.domain.network.LinePack;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Business;

/// One look of a rule at the records: what the entry asks, what is seen, what is missed. Nothing
/// missed means met; something seen makes the rest partly; a day gone by makes it overdue.
public final class Look {
  private final Grounds grounds;
  private final Requirement requirement;
  private final Entry entry;
  private final Facts facts;
  private final LocalDate today;
  private final Set<Finding.Evidence> evidence = new LinkedHashSet<>();
  private final List<Sentence> missing = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private @Nullable LocalDate due;
  private @Nullable LocalDate until;
  private boolean overdue;

  Look(Grounds grounds, Requirement requirement, Entry entry, Facts facts, LocalDate today) {
    this.grounds = grounds;
    this.requirement = requirement;
    this.entry = entry;
    this.facts = facts;
    this.today = today;
  }

  public Entry entry() {
    return entry;
  }

  /// What distinguishes this entry from the others of its requirement.
  public Particulars asked() {
    return entry.particulars();
  }

  public LocalDate today() {
    return today;
  }

  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return facts.rows(register);
  }

  /// Those for which `which` holds; it looks at the record and at nothing else.
  public <R extends Record> List<Row<R>> rows(Class<R> register, Predicate<R> which) {
    return facts.rows(register, which);
  }

  public Optional<OrgProfile> profile() {
    return facts.rows(OrgProfile.class).stream().map(Row::value).findFirst();
  }

  /// Which kinds of line are permitted.
  public LinePack lines() {
    return grounds.lines();
  }

  Requirement requirement() {
    return requirement;
  }

  /// Whether a day is there and has come.
  public boolean hasCome(@Nullable LocalDate day) {
    return day != null && !day.isAfter(today);
  }

  /// Whether a day is there and is past.
  public boolean isPast(@Nullable LocalDate day) {
    return day != null && day.isBefore(today);
  }

  public <R extends Record> void saw(Class<R> register, Row<R> row) {
    RegisterType<R> type = RegisterType.of(register);
    evidence.add(new Finding.Evidence(type.key(), type.number(row.id())));
  }

  public <R extends Record> void saw(Class<R> register, List<Row<R>> rows) {
    rows.forEach(row -> saw(register, row));
  }

  /// Whether a day is there and is past, or comes so soon that it is better seen to now.
  public boolean isEnding(@Nullable LocalDate day) {
    return day != null && day.isBefore(today.plusDays(NextActions.NOTICE_DAYS + 1L));
  }

  /// What can be written to put it right.
  public void canBe(Deed deed) {
    deeds.add(deed);
  }

  /// What was seen holds to `day` and no longer; a day that is past says nothing of it.
  public void lasts(@Nullable LocalDate day) {
    if (day != null && !isPast(day) && (until == null || day.isBefore(until))) {
      until = day;
    }
  }

  /// What is missing while nothing is done, as the requirement says it.
  public void lacks() {
    missing.add(new Sentence.Content(requirement.missing()));
  }

  public void lacks(String key, Object... arguments) {
    missing.add(Sentence.of(key, arguments));
  }

  /// The same, and it comes by itself on `day`.
  public void comes(LocalDate day, String key, Object... arguments) {
    lacks(key, arguments);
    dueOn(day);
  }

  /// The same, and it was due on `day`, which is past.
  public void missed(LocalDate day, String key, Object... arguments) {
    comes(day, key, arguments);
    overdue = true;
  }

  public boolean sawNothing() {
    return evidence.isEmpty();
  }

  /// How often it is to be done; see [Intervals].
  public Interval interval(DecidedMatter matter) {
    return Intervals.of(this, matter);
  }

  /// Whether the entry asks for something that is set up once, and not for what goes on.
  public boolean isDoneOnce() {
    return entry.trigger() == Trigger.INTRODUCTION;
  }

  /// Those of the entry's businesses that are done here; all of them while that is not known.
  public Set<Business> businesses() {
    Set<Business> done = EnumSet.copyOf(entry.businesses());
    profile().ifPresent(profile -> done.retainAll(profile.businesses()));
    return done.isEmpty() ? entry.businesses() : done;
  }

  /// A row is there; of those for which `which` holds.
  public <R extends Record> boolean some(Class<R> register, Predicate<R> which) {
    List<Row<R>> rows = rows(register, which);
    saw(register, rows);
    if (rows.isEmpty()) {
      lacks();
      canBe(Deed.Add.of(register));
    }
    return !rows.isEmpty();
  }

  /// A row is there.
  public <R extends Record> boolean some(Class<R> register) {
    return some(register, any -> true);
  }

  /// The newest row that was done is not older than `interval`; nothing else of the register
  /// counts.
  ///
  /// @param never word key of the sentence where nothing was done yet
  /// @param over where it is older; {0} is the day it was done
  public <R extends Record> void newest(
      Class<R> register,
      Function<R, @Nullable LocalDate> done,
      Interval interval,
      String never,
      String over) {
    Row<R> newest = null;
    LocalDate then = null;
    for (Row<R> row : rows(register)) {
      LocalDate day = done.apply(row.value());
      if (day != null && hasCome(day) && (then == null || day.isAfter(then))) {
        newest = row;
        then = day;
      }
    }
    if (newest == null || then == null) {
      lacks(never);
      canBe(Deed.Add.of(register));
      return;
    }
    saw(register, newest);
    LocalDate last = interval.last(then);
    lasts(last);
    if (isEnding(last)) {
      canBe(Deed.Add.of(register));
    }
    if (last != null && isPast(last)) {
      missed(last, over, then);
    }
  }

  /// Every one of `rows`; what they are called names those that lack something.
  public <R extends Record> Every<R> every(
      Class<R> register, List<Row<R>> rows, Function<R, String> called) {
    return new Every<>(this, register, rows, called);
  }

  /// The head states it; see [Attestation].
  public void attested() {
    new Attestation(this).look();
  }

  Verdict verdict() {
    return new Verdict(status(), List.copyOf(evidence), missing, due, until, deeds, false);
  }

  private Status status() {
    if (missing.isEmpty()) {
      return evidence.isEmpty() ? unseen() : Status.MET;
    }
    if (overdue) {
      return Status.OVERDUE;
    }
    return evidence.isEmpty() ? Status.NOT_YET : Status.PARTLY;
  }

  /// Nothing is met that nobody saw.
  private Status unseen() {
    lacks();
    return Status.NOT_YET;
  }

  private void dueOn(LocalDate day) {
    LocalDate before = due;
    due = before == null || day.isBefore(before) ? day : before;
  }
}
