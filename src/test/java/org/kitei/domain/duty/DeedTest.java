package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.domain.duty.RuleDesk.TODAY;
import static org.kitei.domain.duty.Sample.every;
import static org.kitei.domain.duty.Sample.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.domain.training.TrainingRecord;

/// What a rule finds missing can be put right by something it names, and only rows that need it.
class DeedTest {
  private final RuleDesk desk = new RuleDesk();

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void whateverIsMissingAtTheBeginningCanBeWrittenSomewhere(InstitutionKind kind) {
    OrgProfile profile = Profiles.of(kind, Business.values());
    for (Finding finding :
        Evaluation.of(RuleDesk.GROUNDS, profile, ModelChoice.of(profile), desk, TODAY).findings()) {
      if (finding.status() != Status.NOT_APPLICABLE && !isAdopted(finding, profile)) {
        assertThat(finding.deeds()).as(finding.entry().id().toString()).isNotEmpty();
      }
      finding.deeds().forEach(deed -> assertThat(isWritable(deed)).as(deed.toString()).isTrue());
    }
  }

  /// Whether it is adopted where the regulation is written, and not entered as a row.
  private static boolean isAdopted(Finding finding, OrgProfile profile) {
    return ModelChoice.of(profile) instanceof ModelChoice.Model
        && List.of("basic-policy", "security-policy").contains(finding.requirement().id());
  }

  /// Whether the components it names are there, and take what is known of them.
  private static boolean isWritable(Deed deed) {
    RegisterType<?> type = RegisterType.of(deed.register());
    return switch (deed) {
      case Deed.Add add -> takes(type, add.given());
      case Deed.Each each ->
          type.field(each.reference()).isReference() && takes(type, each.given());
      case Deed.Again again -> !type.field(again.day()).name().isEmpty();
      case Deed.Mend mend -> !mend.rows().isEmpty();
      case Deed.State ignored -> true;
    };
  }

  private static boolean takes(RegisterType<?> type, Map<String, String> given) {
    return given.entrySet().stream()
        .allMatch(
            each -> {
              Field field = type.field(each.getKey());
              return FieldText.read(field, each.getValue()) instanceof FieldText.Read.Value;
            });
  }

  @Test
  void anIntervalNobodyDecidedIsDecidedForTheMatterItIsAbout() {
    device("PC-001");
    assertThat(desk.judge("C-5-3b", TODAY).deeds())
        .contains(new Deed.Add(HeadDecision.class, Map.of("matter", "virus-check")));
  }

  @Test
  void devicesWithoutACheckAndThoseWhoseCheckEndsWithinAWeekAreRecordedTogether() {
    desk.insert(every(DecidedMatter.VIRUS_CHECK, 1));
    Ref<Device> never = device("PC-001");
    Ref<Device> ending = device("PC-002");
    Ref<Device> fresh = device("PC-003");
    check(ending, TODAY.minusMonths(1).plusDays(7));
    check(fresh, TODAY.minusMonths(1).plusDays(8));
    assertThat(rows("C-5-3b", TODAY)).containsExactly(never.id(), ending.id());
    assertThat(rows("C-5-3b", TODAY.plusDays(1)))
        .containsExactly(never.id(), ending.id(), fresh.id());
  }

  @Test
  void whatIsMetSaysToWhichDayAndComesUpAWeekBefore() {
    desk.insert(every(DecidedMatter.VIRUS_CHECK, 1));
    check(device("PC-001"), TODAY);
    LocalDate last = TODAY.plusMonths(1);
    assertThat(desk.judge("C-5-3b", TODAY).until()).isEqualTo(last);
    assertThat(desk.judge("C-5-3b", last).until()).isEqualTo(last);
    assertThat(desk.judge("C-5-3b", last.plusDays(1)).until()).isNull();
    assertThat(comesUp(last.minusDays(8))).isFalse();
    assertThat(comesUp(last.minusDays(7))).isTrue();
    assertThat(desk.status("C-5-3b", last.minusDays(7))).isEqualTo(Status.MET);
  }

  private boolean comesUp(LocalDate today) {
    OrgProfile clinic = Profiles.clinic();
    return NextActions.all(
            Evaluation.of(RuleDesk.GROUNDS, clinic, ModelChoice.of(clinic), desk, today).findings(),
            today)
        .stream()
        .anyMatch(state -> state.requirement().id().equals("virus-checks"));
  }

  @Test
  void oneTrainingIsForAllWhoHadNone() {
    Ref<Staff> one = desk.insert(row(Staff.class, "user", "yes"));
    Ref<Staff> other = desk.insert(row(Staff.class, "user", "yes"));
    assertThat(desk.judge("C-6-3", TODAY).deeds())
        .containsExactly(
            new Deed.Add(
                TrainingRecord.class, Map.of("participants", one.id() + "," + other.id())));
  }

  @Test
  void aPlaceIsLookedAtAgainInItsRowAndNotWrittenTwice() {
    Ref<Device> device = device("PC-001");
    assertThat(desk.judge("G-3-1a", TODAY).deeds()).hasAtLeastOneElementOfType(Deed.Each.class);
    Ref<Placement> place =
        desk.insert(
            row(
                Placement.class,
                "device",
                device,
                "confirmedOn",
                TODAY.minusYears(1).minusDays(1)));
    assertThat(desk.judge("G-3-1b", TODAY).deeds())
        .contains(new Deed.Again(Placement.class, "confirmedOn", List.of(place.id())));
  }

  @Test
  void aContactConfirmedLongAgoIsConfirmedAgain() {
    Ref<Contact> contact =
        desk.insert(row(Contact.class, "confirmedOn", TODAY.minusYears(1).minusDays(1)));
    assertThat(desk.judge("G-1-3b", TODAY).deeds())
        .containsExactly(new Deed.Again(Contact.class, "confirmedOn", List.of(contact.id())));
  }

  private List<Long> rows(String entry, LocalDate today) {
    return desk.judge(entry, today).deeds().stream()
        .filter(Deed.Each.class::isInstance)
        .map(Deed.Each.class::cast)
        .flatMap(each -> each.rows().stream())
        .toList();
  }

  private Ref<Device> device(String number) {
    return desk.insert(
        row(
            Device.class,
            "number",
            number,
            "name",
            number,
            "uses",
            "claims",
            "kind",
            "desktop",
            "state",
            "in-use"));
  }

  private void check(Ref<Device> device, LocalDate on) {
    desk.insert(row(VirusCheck.class, "device", device, "checkedOn", on, "result", "clean"));
  }
}
