package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.port.ConnectionPacks;
import org.kitei.port.SampleSource;
import org.kitei.port.StarterSource;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService;

/// Fills an empty folder with a made-up institution; the same order makes the same institution.
public final class SampleService {
  private static final int MONTHS_SINCE_ADOPTION = 7;

  /// The guideline is of October 2020; nobody adopted its model before.
  private static final LocalDate FIRST_ADOPTIONS = LocalDate.of(2020, Month.NOVEMBER, 1);

  private final SampleSource source;
  private final ProfileService profiles;
  private final AdoptionService adoption;

  private final StarterSource starters;
  private final ConnectionPacks packs;
  private final WriteGate gate;
  private final String who;

  public SampleService(
      SampleSource source,
      StarterSource starters,
      ConnectionPacks packs,
      ProfileService profiles,
      AdoptionService adoption,
      WriteGate gate,
      String who) {
    this.source = source;
    this.starters = starters;
    this.packs = packs;
    this.profiles = profiles;
    this.adoption = adoption;
    this.gate = gate;
    this.who = who;
  }

  /// @param date the day on which it is looked at
  /// @param years how long ago its regulation was adopted; 0 for some months
  /// @param staff how many people there are or were, the head among them
  public OrgProfile fill(
      InstitutionKind kind, LocalDate date, int years, int staff, int devices, long seed) {
    Sample sample = source.sample(kind);
    Random random = new Random(seed);
    LocalDate adopted = adopted(date, years);
    OrgProfile profile =
        new OrgProfile(
            kind,
            pick(sample.names(), random),
            sample.shortName(),
            sample.headTitle(),
            pick(sample.heads(), random),
            sample.businesses(),
            adopted,
            sample.institutionCode().isEmpty() ? null : sample.institutionCode(),
            sample.address(),
            sample.phone(),
            false,
            false);
    if (!(profiles.save(Draft.of(OrgProfile.class, profile))
        instanceof ProfileService.Outcome.Saved)) {
      throw new IllegalStateException("the sample's profile was refused");
    }
    if (ModelChoice.of(profile) instanceof ModelChoice.Model
        && !(adoption.adopt(adopted, adopted, profile.head()) instanceof AdoptionOutcome.Done)) {
      throw new IllegalStateException("the sample's regulation was refused");
    }
    gate.write(
        new WriteGate.Action("backup.action.sample", who),
        writing -> {
          records(writing, profile, date, adopted, years, random, staff, devices);
          return profile;
        });
    return profile;
  }

  private void records(
      Writing writing,
      OrgProfile profile,
      LocalDate date,
      LocalDate adopted,
      int years,
      Random random,
      int staff,
      int devices) {
    Stock stock = source.stock();
    ModelChoice model = ModelChoice.of(profile);
    SamplePeople people = new SamplePeople(stock, profile, date, random);
    people.write(writing, staff);
    new SampleRecords(writing, starters, stock, profile, model, people, date, adopted, random)
        .write();
    SampleDevices installed =
        new SampleDevices(writing, stock, profile, people.name(2), date, years, random);
    installed.write(starters, model, devices);
    Circumstances at = new Circumstances(profile, model, people, date, adopted, years);
    SampleStarters offered = new SampleStarters(writing, starters, stock, at);
    Happenings happenings = source.happenings();
    new SampleInformation(writing, offered, at).write();
    new SampleChecks(writing, stock, happenings, at, random)
        .write(installed.running(), installed.guarded());
    new SampleLoans(writing, happenings, at, random).write();
    new SampleDocuments(writing, offered, happenings, at).write();
    new SampleSelfChecks(writing, happenings, at).write();
    List<Row<Staff>> everybody = writing.rows(Staff.class);
    new SampleDecisions(offered, at).write();
    new SampleConnections(offered, packs.certificates(), stock, at, random).write();
    new SampleTransmissions(writing, at, random, staff).write();
    new SampleAccounts(writing, offered, at, everybody, random).write();
    new SampleTraining(writing, offered, stock, at, everybody, random).write();
    new SampleCases(writing, offered, source.cases(), at, random).write(staff);
    new SampleIncidents(writing, source.accidents(), at, new Random(random.nextLong())).write();
  }

  private static LocalDate adopted(LocalDate date, int years) {
    LocalDate then = date.minusYears(years).minusMonths(MONTHS_SINCE_ADOPTION).withDayOfMonth(1);
    LocalDate earliest = date.isBefore(FIRST_ADOPTIONS) ? date : FIRST_ADOPTIONS;
    return then.isBefore(earliest) ? earliest : then;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
