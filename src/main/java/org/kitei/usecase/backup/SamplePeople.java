package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;

/// The people of a made-up institution: the head first, then those who work there; of many, some
/// have left.
final class SamplePeople {
  private static final List<Employment> EMPLOYMENTS =
      List.of(Employment.EMPLOYED, Employment.EMPLOYED, Employment.EMPLOYED, Employment.PART_TIME);

  /// One in so many has left.
  private static final int LEFT = 13;

  private static final int DAYS_HERE = 15 * 365;

  /// The first after the head hold the offices and have been there for long.
  private static final int OFFICERS = 5;

  private final Stock stock;
  private final OrgProfile profile;
  private final LocalDate date;
  private final Random random;
  private final List<Row<Staff>> here = new ArrayList<>();

  SamplePeople(Stock stock, OrgProfile profile, LocalDate date, Random random) {
    this.stock = stock;
    this.profile = profile;
    this.date = date;
    this.random = random;
  }

  void write(SampleDiary diary, int count) {
    here.add(diary.insert(head()));
    int names = stock.surnames().size() * stock.given().size();
    int step = 37;
    int at = random.nextInt(names);
    for (int i = 1; i < count; i++) {
      at = (at + step) % names;
      Row<Staff> row = diary.insert(person(i, at));
      if (row.value().leftOn() == null) {
        here.add(row);
      }
    }
  }

  /// Number `place` of those who work here, the head being 0; in a small place one person is
  /// several.
  Ref<Staff> at(int place) {
    return new Ref<>(row(place).id());
  }

  /// Whether that one worked here then already, and is not the head.
  boolean isHere(int place, LocalDate day) {
    LocalDate joined = row(place).value().joinedOn();
    return place % here.size() != 0 && (joined == null || !joined.isAfter(day));
  }

  /// How many work here.
  int count() {
    return here.size();
  }

  String name(int place) {
    return row(place).value().name();
  }

  private Row<Staff> row(int place) {
    return here.get(place % here.size());
  }

  private Staff head() {
    String name = profile.head();
    return new Staff(
        name,
        reading(name),
        profile.headTitle(),
        Employment.EMPLOYED,
        profile.businesses(),
        true,
        date.minusDays(DAYS_HERE),
        null);
  }

  private Staff person(int number, int name) {
    Stock.Name surname = stock.surnames().get(name % stock.surnames().size());
    Stock.Name given = stock.given().get(name / stock.surnames().size() % stock.given().size());
    LocalDate joined = date.minusDays(30L + random.nextInt(DAYS_HERE));
    if (number <= OFFICERS) {
      joined = date.minusDays(DAYS_HERE - 100L * number);
    }
    boolean left = number % LEFT == 0;
    return new Staff(
        surname.written() + " " + given.written(),
        surname.reading() + " " + given.reading(),
        occupation(number),
        EMPLOYMENTS.get(random.nextInt(EMPLOYMENTS.size())),
        profile.businesses(),
        random.nextInt(5) > 0 || number <= OFFICERS,
        joined,
        left ? left(joined) : null);
  }

  /// Some time between the day of joining and yesterday.
  private LocalDate left(LocalDate joined) {
    int days = Math.toIntExact(ChronoUnit.DAYS.between(joined, date));
    return joined.plusDays(1 + random.nextInt(Math.max(1, days - 1)));
  }

  private String occupation(int number) {
    List<String> usual =
        stock.occupations().getOrDefault(profile.kind().key(), stock.otherOccupations());
    return usual.get((number - 1) % usual.size());
  }

  private String reading(String name) {
    String[] parts = name.split(" ", 2);
    return parts.length == 2
        ? reading(stock.surnames(), parts[0]) + " " + reading(stock.given(), parts[1])
        : name;
  }

  private static String reading(List<Stock.Name> names, String written) {
    return names.stream()
        .filter(each -> each.written().equals(written))
        .map(Stock.Name::reading)
        .findFirst()
        .orElse(written);
  }
}
