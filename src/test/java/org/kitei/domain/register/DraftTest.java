package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.shared.Problem;

class DraftTest {
  private static final Draft<OrgProfile> GOOD = Draft.of(OrgProfile.class, Profiles.clinic());

  @Test
  void aRecordAndItsDraftAreTheSame() {
    assertThat(GOOD.parse()).isEqualTo(new Draft.Parsed.Good<>(Profiles.clinic()));
  }

  @Test
  void anEmptyDraftNamesEveryRequiredField() {
    assertThat(fields(Draft.empty(OrgProfile.class)))
        .containsExactly("kind", "officialName", "shortName", "headTitle", "effectiveOn");
  }

  @Test
  void noBusinessIsSaidAtTheBusinesses() {
    assertThat(fields(GOOD.with("businesses", ""))).containsExactly("businesses");
    assertThat(fields(GOOD.with("businesses", "claims,flying"))).containsExactly("businesses");
  }

  @Test
  void impossibleDatesAreSaidAtTheDate() {
    assertThat(fields(GOOD.with("effectiveOn", "2026-02-30"))).containsExactly("effectiveOn");
    assertThat(fields(GOOD.with("effectiveOn", "1850-01-01"))).containsExactly("effectiveOn");
    assertThat(fields(GOOD.with("effectiveOn", "あした"))).containsExactly("effectiveOn");
  }

  @Test
  void datesMayBeTypedInTheJapaneseCalendar() {
    assertThat(GOOD.with("effectiveOn", "令和8年4月1日").parse())
        .isEqualTo(
            new Draft.Parsed.Good<>(Profiles.clinic().effectiveFrom(LocalDate.of(2026, 4, 1))));
  }

  @Test
  void tooLongAndControlCharactersAreSaidAtTheirField() {
    assertThat(fields(GOOD.with("officialName", "医".repeat(10_000))))
        .containsExactly("officialName");
    assertThat(fields(GOOD.with("shortName", "当\u0007院"))).containsExactly("shortName");
  }

  @Test
  void rareKanjiAreTakenAsTheyAre() {
    assertThat(GOOD.with("headName", "髙﨑 𠮷郎").parse())
        .isInstanceOfSatisfying(
            Draft.Parsed.Good.class,
            good -> assertThat(((OrgProfile) good.record()).headName()).isEqualTo("髙﨑 𠮷郎"));
  }

  @Test
  void unansweredYesNoStaysUnanswered() {
    assertThat(GOOD.with("wirelessLan", "").parse())
        .isEqualTo(new Draft.Parsed.Good<>(Profiles.clinic()));
    assertThat(fields(GOOD.with("wirelessLan", "perhaps"))).containsExactly("wirelessLan");
  }

  private static java.util.List<String> fields(Draft<OrgProfile> draft) {
    return draft.parse() instanceof Draft.Parsed.Bad<OrgProfile> bad
        ? bad.problems().stream().map(Problem::field).toList()
        : java.util.List.of();
  }
}
