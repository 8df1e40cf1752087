package org.kitei.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Condition;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Note;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;

final class CatalogueTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();

  /// The fifty registers of the institution.
  private static final Set<String> REGISTERS =
      Set.of(
          ("org_profile head_decisions law_refs staff role_appointments role_duties"
                  + " responsibility_map contact_tree bcp vendors vendor_confirmations info_assets"
                  + " classification handling_rules labels media devices placement software"
                  + " software_checks av av_checks intake_checks loans takeout changes network wifi"
                  + " certificates transmissions logs env_separation accounts password_changes"
                  + " training_plan training_records pledges documents manuals terms_of_use"
                  + " dev_reviews reviews audits audit_findings violation_rules violations"
                  + " incidents consultations controls checklists coverage")
              .split(" "));

  @ParameterizedTest
  @CsvSource({"GUIDELINE, 70, 3", "A, 42, 2", "B, 40, 2", "C, 70, 2", "D, 40, 2"})
  void dutiesAndPermissionsAreAsMany(Source source, int duties, int permissions) {
    assertThat(CATALOGUE.duties(source)).hasSize(duties);
    assertThat(CATALOGUE.entries(source))
        .filteredOn(entry -> entry.kind() == EntryKind.PERMISSION)
        .hasSize(permissions);
  }

  @Test
  void onlySentencesThatEndeavourAreBestEffort() {
    assertThat(CATALOGUE.entries())
        .filteredOn(Entry::isDuty)
        .allSatisfy(
            entry ->
                assertThat(entry.kind() == EntryKind.EFFORT)
                    .as(entry.id().toString())
                    .isEqualTo(entry.text().contains("努め")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"G-1-1b", "G-6-1k", "G-I1-3", "C-5-6b", "C-6-9", "C-T-5b", "A-7-1a", "G-I1-5d"})
  void idsGivenOnceStay(String id) {
    assertThat(CATALOGUE.entry(EntryId.parse(id)).isDuty()).isTrue();
  }

  @Test
  void partsAreLetteredInOrderAndTheUndividedNot() {
    CATALOGUE.entries().stream()
        .collect(Collectors.groupingBy(entry -> entry.id().whole()))
        .forEach(
            (whole, parts) -> {
              List<String> letters = parts.stream().map(part -> part.id().part()).toList();
              assertThat(letters).as(whole.toString()).isSorted();
              assertThat(letters.contains("")).isEqualTo(letters.size() == 1);
            });
  }

  @Test
  void everyRequirementServesAnEntry() {
    assertThat(CATALOGUE.requirements())
        .allSatisfy(requirement -> assertThat(CATALOGUE.serving(requirement.id())).isNotEmpty());
  }

  @Test
  void everyRegisterBelongsToARequirementAndNoOtherIsNamed() {
    assertThat(CATALOGUE.requirements())
        .flatExtracting(
            requirement ->
                Stream.concat(requirement.registers().stream(), requirement.beside().stream())
                    .toList())
        .hasSameElementsAs(REGISTERS);
  }

  @Test
  void whatIsMissingIsOnePlainSentence() {
    assertThat(CATALOGUE.requirements())
        .allSatisfy(
            requirement -> {
              assertThat(requirement.missing().ja()).matches("[^。]*(です|ます|せん)。");
              assertThat(requirement.missing().en()).matches("[A-Z][^.]*\\.");
            });
  }

  @Test
  void whatIsSaidOfARequirementAreShortPlainSentences() {
    assertThat(CATALOGUE.requirements())
        .allSatisfy(
            requirement -> {
              plain(requirement.remedy().why());
              plain(requirement.yardstick().met());
              assertThat(requirement.remedy().button().ja())
                  .hasSizeLessThan(15)
                  .doesNotEndWith("。");
              assertThat(requirement.remedy().button().en()).matches("[A-Z][^.]*");
            });
  }

  private static void plain(Bilingual said) {
    assertThat(said.ja()).endsWith("。").hasSizeLessThan(140);
    assertThat(said.en()).matches("[A-Z].*\\.").hasSizeLessThan(240);
  }

  @Test
  void everyOddityOfTheAnalysisHasItsNote() {
    assertThat(CATALOGUE.notes())
        .extracting(Note::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 51).mapToObj("T-%02d"::formatted).toList());
  }

  @Test
  void everyNoteStandsAtAnEntryOrAtTheWholeDocument() {
    var used =
        CATALOGUE.entries().stream()
            .flatMap(entry -> entry.notes().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(CATALOGUE.notes())
        .allSatisfy(note -> assertThat(used.contains(note.id()) || note.documentWide()).isTrue());
  }

  @Test
  void notesAreTwoSentencesAtMost() {
    assertThat(CATALOGUE.notes())
        .extracting(note -> note.text().ja())
        .allMatch(text -> text.matches("([^。]+。){1,2}"));
  }

  @ParameterizedTest
  @CsvSource({
    "G-7-2b, MEDICAL_INSTITUTION",
    "G-7-2d, INSURER",
    "G-7-2a, OPERATING_BODY",
    "G-7-3a, REVIEW_PAYMENT",
    "G-6-1k, HEALTH_INSURANCE_SOCIETY",
    "G-9-2f, OPERATING_BODY",
    "G-5-3, HEALTH_INSURANCE_SOCIETY",
    "G-I1-7, NATIONAL_HEALTH_INSURANCE_SOCIETY",
    "A-7-1a, HEALTH_INSURANCE_SOCIETY",
    "B-7-1a, INSURER",
    "D-7-1a, MEDICAL_INSTITUTION"
  })
  void aPartBindsWhomItsOwnWordsName(String id, Group group) {
    assertThat(CATALOGUE.entry(EntryId.parse(id)).binds()).containsExactly(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"G-5-4", "G-5-5a"})
  void theEnrolmentBusinessIsLeftOut(String id) {
    assertThat(CATALOGUE.entry(EntryId.parse(id)).businesses())
        .containsExactly(Business.ELIGIBILITY, Business.CLAIMS);
  }

  @Test
  void onlyTheWirelessLanAndPasswordsAreConditional() {
    assertThat(CATALOGUE.entries())
        .filteredOn(entry -> entry.condition() == Condition.WIRELESS_LAN)
        .extracting(entry -> entry.id().whole().toString())
        .containsOnly("C-T-7");
    assertThat(CATALOGUE.entries())
        .filteredOn(entry -> entry.condition() == Condition.NO_TWO_FACTOR)
        .extracting(entry -> entry.id().toString())
        .containsExactly("C-6-9");
  }

  @Test
  void whatRecursSaysSoInItsWords() {
    assertThat(CATALOGUE.duties(Source.C))
        .filteredOn(entry -> entry.recurring() != null)
        .extracting(Entry::text)
        .allMatch(text -> text.contains("定期的に"));
    assertThat(CATALOGUE.entry(EntryId.parse("C-6-9")).recurring())
        .hasFieldOrPropertyWithValue("period", Period.ofMonths(2));
  }

  @Test
  void aClauseReadsAsOneAgainWithoutItsSubLines() {
    assertThat(CATALOGUE.bullet(EntryId.parse("C-5-6")))
        .isEqualTo(CATALOGUE.bullet(EntryId.parse("C-5-6c")))
        .endsWith("分類を行い、必要に応じて情報の分類を表示する。また、常にリストを最新の状態に維持する。");
    assertThat(CATALOGUE.bullet(EntryId.parse("C-5-2"))).endsWith("点検する。");
    assertThat(CATALOGUE.bullet(EntryId.parse("C-5-2c"))).isEqualTo("オンライン資格確認等業務");
    assertThat(CATALOGUE.bullet(EntryId.parse("G-6-1l"))).startsWith("健康保険組合は、");
  }

  @Test
  void inCEveryClauseIsABulletAndInTheOthersSomeChaptersAreParagraphs() {
    assertThat(chaptersInParagraphs(Source.C)).isEmpty();
    for (Source source : List.of(Source.A, Source.B, Source.D)) {
      assertThat(chaptersInParagraphs(source)).containsExactly("1", "7", "9", "10", "11", "12");
    }
  }

  private static List<String> chaptersInParagraphs(Source source) {
    return CATALOGUE.entries(source).stream()
        .filter(entry -> entry.form() == Form.PARAGRAPH)
        .map(Entry::chapter)
        .distinct()
        .toList();
  }

  @Test
  void theAppendixHasEightRowsBelowItsHeading() {
    assertThat(CATALOGUE.entries(Source.C))
        .filteredOn(entry -> entry.chapter().equals("T"))
        .allMatch(entry -> entry.heading().startsWith("別表："))
        .extracting(Entry::item)
        .containsSubsequence(1, 2, 3, 4, 5, 6, 7, 8)
        .allMatch(item -> item <= 8);
  }

  @Test
  void anUnknownIdIsRefused() {
    assertThatThrownBy(() -> CATALOGUE.entry(EntryId.parse("C-5-9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("C-5-9");
    assertThatThrownBy(() -> EntryId.parse("E-1-1")).hasMessageContaining("E-1-1");
  }
}
