package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Random;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.shared.Words;
import org.kitei.port.ConnectionPacks;
import org.kitei.port.RegisterStore;
import org.kitei.port.SampleSource;
import org.kitei.port.StarterSource;
import org.kitei.port.WriteGate;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService;

/// Fills an empty folder with a made-up institution; the same order makes the same institution, and
/// its history reads as if people had entered it day by day.
public final class SampleService {
  private static final int MONTHS_SINCE_ADOPTION = 7;

  /// Before anybody else begins to work.
  private static final LocalTime EARLY = LocalTime.of(8, 45);

  /// The guideline is of October 2020; nobody adopted its model before.
  private static final LocalDate FIRST_ADOPTIONS = LocalDate.of(2020, Month.NOVEMBER, 1);

  private final SampleSource source;
  private final SampleStory story;
  private final ProfileService profiles;
  private final AdoptionService adoption;
  private final RegisterStore store;
  private final WriteGate gate;
  private final SampleClock clock;
  private final String who;

  /// @param japanese the words records are written in
  public SampleService(
      SampleSource source,
      StarterSource starters,
      ConnectionPacks packs,
      ProfileService profiles,
      AdoptionService adoption,
      RegisterStore store,
      WriteGate gate,
      Words japanese,
      SampleClock clock,
      String who) {
    this.source = source;
    this.story = new SampleStory(source, starters, packs, japanese);
    this.profiles = profiles;
    this.adoption = adoption;
    this.store = store;
    this.gate = gate;
    this.clock = clock;
    this.who = who;
  }

  /// @param date the day on which it is looked at
  /// @param years how long ago its regulation was adopted; 0 for some months
  /// @param staff how many people there are or were, the head among them
  public OrgProfile fill(
      InstitutionKind kind, LocalDate date, int years, int staff, int devices, long seed) {
    Random random = new Random(seed);
    LocalDate adopted = adopted(date, years);
    OrgProfile profile = profile(source.sample(kind), adopted, random);
    Circumstances at = story.begin(profile, adopted, date, years, random);
    clock.set(at.first().atTime(EARLY));
    if (!(profiles.save(Draft.of(OrgProfile.class, profile))
        instanceof ProfileService.Outcome.Saved)) {
      throw new IllegalStateException("the sample's profile was refused");
    }
    SampleDiary diary = story.tell(store, at, random, staff, devices);
    SampleEntering entering = new SampleEntering(diary, gate, clock, who);
    entering.until(adopted.atTime(EARLY));
    clock.set(adopted.atTime(EARLY));
    if (at.model() instanceof ModelChoice.Model
        && !(adoption.adopt(adopted, adopted, profile.head()) instanceof AdoptionOutcome.Done)) {
      throw new IllegalStateException("the sample's regulation was refused");
    }
    entering.until(LocalDateTime.MAX);
    clock.stop();
    return profile;
  }

  private static OrgProfile profile(Sample sample, LocalDate adopted, Random random) {
    return new OrgProfile(
        sample.kind(),
        pick(sample.names(), random),
        sample.shortName(),
        sample.headTitle(),
        pick(sample.heads(), random),
        sample.businesses(),
        adopted,
        sample.institutionCode().isEmpty() ? null : sample.institutionCode(),
        sample.address(),
        sample.phone(),
        sample.wireless(),
        false);
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
