package org.kitei.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.account.Account;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentState;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.review.Review;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.violation.Violation;
import org.kitei.platform.BundleWords;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.storage.sample.JsonSamples;
import org.kitei.storage.starter.JsonStarters;
import org.kitei.usecase.MemoryStore;

class SampleStoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate ADOPTED = LocalDate.of(2020, 11, 1);
  private static final BundleWords JAPANESE = new BundleWords("ja");

  @Test
  void tenYearsOfAHospitalHaveTheRowsTheBenchmarksCountOn() {
    SampleDiary diary = diary(InstitutionKind.HOSPITAL, 10, 300, 500);
    assertThat(diary.rows(Staff.class)).hasSize(300);
    assertThat(diary.rows(Account.class)).hasSizeBetween(2_500, 3_500);
    assertThat(count(diary, List.of(VirusCheck.class, SoftwareCheck.class, IntakeCheck.class)))
        .isBetween(17_000, 23_000);
    assertThat(
            diary.rows(TrainingRecord.class).stream()
                .mapToInt(row -> row.value().participants().size())
                .sum())
        .isBetween(4_000, 6_500);
    assertThat(
            count(
                diary,
                List.of(
                    Incident.class,
                    Consultation.class,
                    Violation.class,
                    TakeOut.class,
                    DeviceChange.class,
                    Review.class)))
        .isBetween(900, 1_100);
    assertThat(diary.deeds()).hasSizeBetween(180_000, 220_000);
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void whoeverDecidesInACaseHoldsTheOfficeThatTheRegulationNames(InstitutionKind kind) {
    SampleDiary diary = diary(kind, 2, 30, 6);
    assertThat(people(diary, Consultation.class))
        .isNotEmpty()
        .isSubsetOf(holders(diary, kind, CaseTask.CONSULTATION));
    assertThat(people(diary, TakeOut.class)).isSubsetOf(holders(diary, kind, CaseTask.TAKE_OUT));
    assertThat(people(diary, Violation.class)).isSubsetOf(holders(diary, kind, CaseTask.VIOLATION));
    assertThat(people(diary, DeviceChange.class)).isSubsetOf(holders(diary, kind, CaseTask.CHANGE));
    assertThat(people(diary, Review.class)).isSubsetOf(holders(diary, kind, CaseTask.REVIEW));
  }

  /// Whose rule, article and story are of different violations tells nothing.
  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyViolationIsOfTheRuleThatAnswersIt(InstitutionKind kind) {
    SampleDiary diary = diary(kind, 2, 30, 6);
    assertThat(diary.rows(Violation.class)).hasSizeGreaterThan(2);
    Map<String, Set<String>> byStory =
        diary.rows(Violation.class).stream()
            .map(Row::value)
            .collect(
                Collectors.groupingBy(
                    Violation::narrative,
                    Collectors.mapping(
                        each -> each.rule().id() + " " + each.article(), Collectors.toSet())));
    assertThat(byStory).hasSize(3).allSatisfy((story, rules) -> assertThat(rules).hasSize(1));
  }

  @Test
  void everyExerciseThatEndedCountsAsTraining() {
    SampleDiary diary = diary(InstitutionKind.CLINIC, 3, 1, 2);
    List<String> exercises =
        diary.rows(Incident.class).stream()
            .map(Row::value)
            .filter(each -> each.drill() && each.state() == IncidentState.CLOSED)
            .map(each -> each.topic(JAPANESE))
            .toList();
    assertThat(exercises).hasSizeGreaterThan(2);
    assertThat(diary.rows(TrainingRecord.class))
        .extracting(row -> row.value().topic())
        .containsAll(exercises);
  }

  private static Set<Long> people(SampleDiary diary, Class<? extends Record> register) {
    Set<Long> people = new HashSet<>();
    diary.rows(register).stream()
        .flatMap(row -> decider(row.value()))
        .forEach(ref -> people.add(ref.id()));
    return people;
  }

  private static Stream<Ref<Staff>> decider(Record value) {
    return Stream.ofNullable(
        switch (value) {
          case Consultation each -> each.answeredBy();
          case TakeOut each -> each.decidedBy();
          case Violation each -> each.decidedBy();
          case DeviceChange each -> each.approvedBy();
          case Review each -> each.evaluator();
          default -> null;
        });
  }

  private static Set<Long> holders(SampleDiary diary, InstitutionKind kind, CaseTask task) {
    Role role = task.role(ModelChoice.of(profile(kind))).orElse(null);
    Set<Long> holders = new HashSet<>();
    if (role == null) {
      holders.add(diary.rows(Staff.class).getFirst().id());
    }
    diary.rows(RoleAppointment.class).stream()
        .map(Row::value)
        .filter(each -> each.role() == role)
        .forEach(each -> holders.add(each.person().id()));
    return holders;
  }

  private static int count(SampleDiary diary, List<Class<? extends Record>> registers) {
    return registers.stream().mapToInt(each -> diary.rows(each).size()).sum();
  }

  private static OrgProfile profile(InstitutionKind kind) {
    Sample sample = new JsonSamples().sample(kind);
    return new OrgProfile(
        kind,
        sample.names().getFirst(),
        sample.shortName(),
        sample.headTitle(),
        sample.heads().getFirst(),
        sample.businesses(),
        ADOPTED,
        null,
        sample.address(),
        sample.phone(),
        sample.wireless(),
        false);
  }

  private static SampleDiary diary(InstitutionKind kind, int years, int staff, int devices) {
    SampleStory story =
        new SampleStory(new JsonSamples(), new JsonStarters(), new JsonConnectionPacks(), JAPANESE);
    Random random = new Random(1);
    LocalDate adopted = years > 6 ? ADOPTED : TODAY.minusYears(years).minusMonths(7);
    return story.tell(
        new MemoryStore(),
        story.begin(profile(kind), adopted, TODAY, years, random),
        random,
        staff,
        devices);
  }
}
