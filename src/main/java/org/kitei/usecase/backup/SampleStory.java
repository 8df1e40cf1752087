package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.port.ConnectionPacks;
import org.kitei.port.RegisterStore;
import org.kitei.port.SampleSource;
import org.kitei.port.StarterSource;

/// Thinks up what happened in an institution.
final class SampleStory {
  private final SampleSource source;
  private final StarterSource starters;
  private final ConnectionPacks packs;
  private final Words japanese;

  /// @param japanese the words records are written in
  SampleStory(SampleSource source, StarterSource starters, ConnectionPacks packs, Words japanese) {
    this.source = source;
    this.starters = starters;
    this.packs = packs;
    this.japanese = japanese;
  }

  Circumstances begin(
      OrgProfile profile, LocalDate adopted, LocalDate date, int years, Random random) {
    return new Circumstances(
        profile,
        ModelChoice.of(profile),
        new SamplePeople(source.stock(), profile, date, random),
        date,
        adopted,
        years);
  }

  /// What happened, register by register.
  ///
  /// @param store what was written before
  /// @param staff how many people there are or were, the head among them
  SampleDiary tell(RegisterStore store, Circumstances at, Random random, int staff, int devices) {
    SampleDiary diary = new SampleDiary(store, at.first(), at.adopted(), at.date());
    Stock stock = source.stock();
    SamplePeople people = at.people();
    people.write(diary, staff);
    new SampleRecords(diary, starters, stock, at, random).write();
    SampleDevices installed = new SampleDevices(diary, stock, at, random);
    installed.write(starters, devices);
    SampleStarters offered = new SampleStarters(diary, starters, stock, at);
    Happenings happenings = source.happenings();
    new SampleInformation(diary, offered, at).write();
    new SampleChecks(diary, stock, happenings, at, random)
        .write(installed.running(), installed.guarded());
    new SampleLoans(diary, happenings, at, random).write();
    new SampleDocuments(diary, offered, happenings, at).write();
    new SampleSelfChecks(diary, happenings, at).write();
    List<Row<Staff>> everybody = diary.rows(Staff.class);
    new SampleDecisions(offered, at).write();
    new SampleConnections(offered, packs.certificates(), stock, at, random).write();
    new SampleTransmissions(diary, at, random, staff).write();
    new SampleAccounts(diary, offered, at, everybody, random).write();
    new SampleTraining(diary, offered, stock, at, everybody, random).write();
    new SampleCases(diary, offered, source.cases(), at, random).write(staff);
    new SampleIncidents(diary, source.accidents(), at, japanese, new Random(random.nextLong()))
        .write();
    return diary;
  }
}
