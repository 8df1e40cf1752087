package org.kitei.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Provenance;
import org.kitei.storage.incident.JsonKnowledge;

/// What the institution sets itself goes before what came with the program.
final class OwnDeadlinesTest {
  private static final Knowledge KNOWN = new JsonKnowledge().knowledge();
  private static final DeadlinePack PACK = KNOWN.deadlines();
  private static final Holidays HOLIDAYS = KNOWN.holidays();
  private static final LocalDateTime NOTICED = LocalDateTime.parse("2026-03-30T10:00");

  @Test
  void theInstitutionsOwnAmountsTakeThePlaceOfTheRules() {
    DeadlineChange change = change("commission-first", 1, 2, "2026-03-01T09:00", false);
    DeadlineChange back = change("commission-first", 1, 2, "2026-03-02T09:00", true);
    Incident incident = Incidents.noticed(IncidentKind.LEAK, NOTICED);
    Deadline own = find(incident, PACK.with(List.of(change)), "commission-first");
    assertThat(String.valueOf(own.due())).isEqualTo("2026-03-31");
    assertThat(String.valueOf(own.latest())).isEqualTo("2026-04-01");
    assertThat(own.rule().provenance().certainty()).isEqualTo(Certainty.OWN);
    assertThat(own.rule().provenance().confirmedOn()).isEqualTo("2026-03-01");
    assertThat(own.rule().provenance().set()).isEqualTo(new Provenance.SetHere("見本 一郎", "見本の理由"));
    assertThat(find(incident, PACK.with(List.of(change, back)), "commission-first").rule())
        .isEqualTo(PACK.find("commission-first").orElseThrow());
    Deadline persons =
        find(
            incident,
            PACK.with(List.of(change("persons", 14, 14, "2026-03-01T09:00", false))),
            "persons");
    assertThat(String.valueOf(persons.due())).isEqualTo("2026-04-13");
  }

  @Test
  void bothAmountsOfARuleWithOneReadingAreKept() {
    Incident incident = Incidents.noticed(IncidentKind.LEAK, NOTICED);
    DeadlinePack own =
        PACK.with(List.of(change("operations-manager", 2, 24, "2026-03-01T09:00", false)));
    Deadline manager = find(incident, own, "operations-manager");
    assertThat(manager.due()).isEqualTo(new When.At(NOTICED.plusHours(2)));
    assertThat(manager.latest()).isEqualTo(new When.At(NOTICED.plusHours(24)));
  }

  @Test
  void aHolidayTheInstitutionAddedCounts() {
    Holidays more =
        HOLIDAYS.with(
            List.of(
                new HolidayChange(
                    LocalDate.parse("2026-04-06"), "臨時休日", true, "見本 一郎", LocalDate.EPOCH)));
    Incident incident = Incidents.noticed(IncidentKind.LEAK, NOTICED);
    Deadline first = find(incident, PACK, more, "commission-first");
    assertThat(String.valueOf(first.latest())).isEqualTo("2026-04-07");
    assertThat(first.because())
        .contains(
            Message.of("incident.clock.own-days", Message.of("incident.rules.day", 4, 6, "臨時休日")));
    assertThat(keys(find(incident, PACK, more, "operations-manager")))
        .as("it asks no closed days")
        .doesNotContain("incident.clock.own-days");
  }

  private static Deadline find(Incident incident, DeadlinePack pack, String key) {
    return find(incident, pack, HOLIDAYS, key);
  }

  private static Deadline find(
      Incident incident, DeadlinePack pack, Holidays holidays, String key) {
    return IncidentClock.of(incident, pack, holidays, List.of()).stream()
        .filter(each -> each.rule().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(Deadline deadline) {
    return deadline.because().stream().map(Message::key).toList();
  }

  private static DeadlineChange change(
      String rule, int soonest, int latest, String at, boolean withdrawn) {
    LocalDateTime moment = LocalDateTime.parse(at);
    return new DeadlineChange(
        rule,
        soonest,
        latest,
        null,
        "見本の通知",
        moment.toLocalDate(),
        "見本の理由",
        "見本 一郎",
        moment,
        withdrawn);
  }
}
