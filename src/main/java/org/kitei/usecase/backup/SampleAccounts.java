package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.account.Authentication;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.account.Rights;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.device.Device;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;

/// The accounts of a made-up institution: one for each user and system, anew with each generation
/// of the systems, and those that belong to an office. Passwords are changed every two months; the
/// last change of one in seven is overdue, one shared ID has no person who answers for it, and of
/// those who left the first still has an account.
final class SampleAccounts {
  private static final int MANY = 20;
  private static final int YEARS_OF_AN_ID = 2;
  private static final int LATE = 7;

  private final SampleDiary diary;
  private final SampleStarters starters;
  private final Circumstances at;
  private final Random random;
  private final List<Row<Staff>> people;
  private final Map<String, Ref<Device>> devices = new HashMap<>();
  private final int systems;
  private final boolean changes;
  private boolean forgotten;
  private int given;

  SampleAccounts(
      SampleDiary diary,
      SampleStarters starters,
      Circumstances at,
      List<Row<Staff>> people,
      Random random) {
    this.diary = diary;
    this.starters = starters;
    this.at = at;
    this.random = random;
    this.people = people;
    this.systems = people.size() < MANY ? 2 : 4;
    this.changes =
        at.model() instanceof ModelChoice.Model(Source source, var reason) && source == Source.C;
    diary
        .rows(Device.class)
        .forEach(row -> devices.putIfAbsent(row.value().name(), new Ref<>(row.id())));
  }

  void write() {
    List<Account> models = starters.of(Account.class).stream().map(SampleAccounts::parsed).toList();
    List<Account> personal =
        models.stream()
            .filter(each -> each.kind() == AccountKind.PERSONAL && each.rights() == Rights.USER)
            .toList();
    models.stream().filter(each -> !personal.contains(each)).forEach(this::office);
    List<List<Account>> bySystem =
        List.copyOf(
            personal.stream()
                .collect(
                    Collectors.groupingBy(Account::system, LinkedHashMap::new, Collectors.toList()))
                .values());
    int user = 0;
    for (Row<Staff> person : people) {
      if (person.value().user()) {
        for (int i = 0; i < Math.min(systems, bySystem.size()); i++) {
          List<Account> purposes = bySystem.get((user + i) % bySystem.size());
          of(person, purposes.get(user % purposes.size()));
        }
        user++;
      }
    }
  }

  /// An account of an office: the head answers for it, but for the shared one.
  private void office(Account model) {
    boolean shared = model.kind() == AccountKind.SHARED;
    Row<Account> row =
        insert(model, shared ? null : new Ref<>(people.getFirst().id()), at.adopted(), null);
    changed(row);
  }

  /// The accounts one person has had on a system, the last one open while the person is here.
  private void of(Row<Staff> person, Account model) {
    LocalDate joined = person.value().joinedOn();
    LocalDate from = joined == null || joined.isBefore(at.adopted()) ? at.adopted() : joined;
    LocalDate left = person.value().leftOn();
    while (from.isBefore(at.date()) && (left == null || !left.isBefore(from))) {
      LocalDate until = from.plusYears(YEARS_OF_AN_ID);
      LocalDate stopped = until.isAfter(at.date()) ? null : until;
      if (left != null && left.isBefore(until)) {
        stopped = forgotten ? left.plusDays(1) : null;
        forgotten = true;
      }
      Row<Account> row = insert(model, new Ref<>(person.id()), from, stopped);
      if (stopped == null || people.size() < MANY) {
        changed(row);
      }
      from = until;
    }
  }

  private Row<Account> insert(
      Account model, @Nullable Ref<Staff> person, LocalDate issued, @Nullable LocalDate stopped) {
    given++;
    return diary.insert(
        new Account(
            model.system(),
            String.format(Locale.ROOT, "u%04d", given),
            model.kind(),
            model.purpose(),
            person,
            model.kind() == AccountKind.SHARED ? first(2) : Set.of(),
            model.rights(),
            model.authentication(),
            devices.get(model.system()),
            issued,
            stopped,
            given % 5 == 0 ? null : checked(stopped)));
  }

  private LocalDate checked(@Nullable LocalDate stopped) {
    LocalDate last = at.date().minusMonths(2);
    return stopped != null && stopped.isBefore(last) ? stopped : last;
  }

  private Set<Ref<Staff>> first(int count) {
    return people.stream()
        .limit(count)
        .<Ref<Staff>>map(row -> new Ref<>(row.id()))
        .collect(Collectors.toSet());
  }

  /// Every two months while the account was open; in a large institution what is kept of the last
  /// year.
  private void changed(Row<Account> row) {
    Account account = row.value();
    LocalDate issued = account.issuedOn();
    if (!changes || account.authentication() != Authentication.PASSWORD || issued == null) {
      return;
    }
    LocalDate end = account.stoppedOn() == null ? at.date() : account.stoppedOn();
    LocalDate on =
        people.size() < MANY || issued.isAfter(end.minusYears(1)) ? issued : end.minusYears(1);
    on = on.plusDays(random.nextInt(20));
    int late = row.id() % LATE == 0 ? PasswordChange.MOST_MONTHS : 0;
    while (on.isBefore(end.minusMonths(late))) {
      diary.insert(
          new PasswordChange(
              new Ref<>(row.id()), on, on.plusMonths(PasswordChange.MOST_MONTHS), null));
      on = on.plusMonths(PasswordChange.MOST_MONTHS).minusDays(1L + random.nextInt(5));
    }
  }

  private static Account parsed(Draft<Account> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<Account>(Account account) -> account;
      case Draft.Parsed.Bad<Account> bad ->
          throw new IllegalStateException(bad.problems().toString());
    };
  }
}
