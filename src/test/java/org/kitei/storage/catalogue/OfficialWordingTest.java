package org.kitei.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;

/// The whole document, printed again from the entries, is the ministry's text to the character: so
/// no wording differs, and no heading, 対象 line, sentence, bullet or row is without its entry.
final class OfficialWordingTest {
  private static final List<Entry> ENTRIES = new JsonCatalogue().catalogue().entries();
  private static final List<Line> OFFICIAL = Fixture.lines(Fixture.text());

  @Test
  void everyLineIsTheMinistrys() {
    assertThat(Reprint.of(ENTRIES)).containsExactlyElementsOf(OFFICIAL);
  }

  @Test
  void aWrongCharacterInAnyEntryIsFound() {
    var unnoticed = new ArrayList<EntryId>();
    for (int i = 0; i < ENTRIES.size(); i++) {
      Entry entry = ENTRIES.get(i);
      String text = entry.text();
      int at = text.length() / 2;
      var wrong = new ArrayList<>(ENTRIES);
      wrong.set(i, withText(entry, text.substring(0, at) + "誤" + text.substring(at + 1)));
      if (Reprint.of(wrong).equals(OFFICIAL)) {
        unnoticed.add(entry.id());
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void aMissingEntryIsFound() {
    var unnoticed = new ArrayList<EntryId>();
    for (int i = 0; i < ENTRIES.size(); i++) {
      var fewer = new ArrayList<>(ENTRIES);
      Entry removed = fewer.remove(i);
      if (Reprint.of(fewer).equals(OFFICIAL)) {
        unnoticed.add(removed.id());
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void twoEntriesExchangedAreFound() {
    var exchanged = new ArrayList<>(ENTRIES);
    exchanged.set(60, ENTRIES.get(61));
    exchanged.set(61, ENTRIES.get(60));
    assertThat(Reprint.of(exchanged)).isNotEqualTo(OFFICIAL);
  }

  @Test
  void aWrongCharacterInTheMinistrysTextIsFound() {
    String tampered = Fixture.text().replace("最長でも2か月以内", "最長でも3か月以内");
    assertThat(Reprint.of(ENTRIES)).isNotEqualTo(Fixture.lines(tampered));
  }

  @Test
  void aBulletMoreInTheMinistrysTextIsFound() {
    String bullet = "- ・ 利用者は、本システムを正しく利用するための";
    String tampered = Fixture.text().replace(bullet, "- ・ 利用者は、走らない。\n" + bullet);
    assertThat(Fixture.lines(tampered)).hasSize(OFFICIAL.size() + 1);
    assertThat(Reprint.of(ENTRIES)).isNotEqualTo(Fixture.lines(tampered));
  }

  @Test
  void nothingOfTheCopysDamageIsLeftInTheEntries() {
    assertThat(ENTRIES)
        .allSatisfy(
            entry ->
                assertThat(entry.text())
                    .doesNotContainPattern("[<>*¹²³⁴⁵⁶⁷\\r\\n]|^\\s|\\s$")
                    .isNotBlank());
  }

  @Test
  void cellsArePartedByOneTabAndNothingElseIs() {
    assertThat(ENTRIES)
        .allSatisfy(
            entry ->
                assertThat(entry.text().chars().filter(c -> c == '\t').count())
                    .isEqualTo(entry.form().key().startsWith("table-") ? 1 : 0));
  }

  @Test
  void theChaptersOfTheSafetyGuidelineAreThoseTheSentenceNames() {
    for (List<Entry> line : Catalogue.lines(ENTRIES)) {
      String text = Catalogue.text(line);
      var named =
          Pattern.compile("安全管理に関するガイドライン 第([0-9.]+)章")
              .matcher(text)
              .results()
              .map(match -> match.group(1))
              .distinct()
              .toList();
      assertThat(line)
          .filteredOn(Entry::isDuty)
          .allSatisfy(entry -> assertThat(entry.refs()).isEqualTo(named));
    }
  }

  private static Entry withText(Entry entry, String text) {
    return new Entry(
        entry.id(),
        entry.kind(),
        entry.form(),
        entry.heading(),
        entry.outerHeading(),
        text,
        entry.targets(),
        Set.copyOf(entry.binds()),
        Set.copyOf(entry.businesses()),
        entry.actor(),
        entry.refs(),
        entry.trigger(),
        entry.recurring(),
        entry.requirement(),
        entry.condition(),
        entry.particulars(),
        entry.notes());
  }
}
