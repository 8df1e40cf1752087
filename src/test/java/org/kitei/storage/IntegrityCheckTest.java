package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.domain.regulation.Pdf;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Checkup;
import org.kitei.port.Checkup.Finding;
import org.kitei.port.Checkup.Kind;
import org.kitei.port.StoreFailure;
import org.kitei.storage.Samples.Person;

/// Every kind of change behind the program's back is found and named.
final class IntegrityCheckTest {
  private static final Registers REGISTERS =
      new Registers(
          List.of(
              RegisterType.of(Document.class),
              RegisterType.of(Person.class),
              RegisterType.of(Samples.Case.class),
              RegisterType.of(Samples.Setting.class)));

  @TempDir Path folder;

  /// Entries 1 to 4: a person, a case, the person renamed, a document with its file.
  @BeforeEach
  void fill() {
    try (Store store = open()) {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.incident(1, "覗き見があった")));
      store
          .gate()
          .write(
              Samples.ACTION,
              writing ->
                  writing.update(1, new Person("例田 花子", null, LocalDate.of(2020, 4, 1), false)));
      store
          .gate()
          .write(
              Samples.ACTION,
              writing -> {
                long document = writing.insert(regulation()).id();
                writing.freeze(document, frozen());
                return document;
              });
    }
  }

  private Store open() {
    return Store.openOrCreate(
        folder,
        REGISTERS,
        TokyoPresent.on(Samples.TODAY),
        new KeyFile(folder),
        Samples.MARKER,
        Samples.MIGRATIONS);
  }

  private static Document regulation() {
    return new Document(
        DocumentKind.REGULATION, "規程", 1, Samples.TODAY, Samples.TODAY, "見本 一郎", Source.C, null);
  }

  private static FrozenDocument frozen() {
    Article first = new Article("5", "物理的対策", "5-6", Form.BULLET, "覆いを付ける。", List.of("C-5-6a"));
    Article second = new Article("6", "", "6-1", Form.SUB_BULLET, "鍵をかける。", List.of());
    return new FrozenDocument(List.of(first, second), new Pdf(new byte[] {37, 80, 68, 70, 0, 1}));
  }

  private Checkup check() {
    try (Store store = open()) {
      return store.check().run();
    }
  }

  private List<Finding> findingsAfter(String... statements) {
    Samples.behind(folder, statements);
    return check().findings();
  }

  private static Finding finding(Kind kind, String register, Long row, Long entry) {
    return new Finding(kind, register, row, entry, null);
  }

  @Test
  void whatTheProgramWroteIsClean() {
    assertThat(check()).isEqualTo(new Checkup(4, 4, List.of()));
  }

  @Test
  void aFrozenDocumentComesBackAsItWas() {
    try (Store store = open()) {
      assertThat(store.documents().frozen(1)).contains(frozen());
    }
  }

  @Test
  void aChangedRowIsFound() {
    assertThat(findingsAfter("UPDATE people SET name = '別人' WHERE id = 1"))
        .containsExactly(finding(Kind.ROW_CHANGED, "people", 1L, 3L));
  }

  @Test
  void aRowTakenOutOfUseBehindTheBackIsFound() {
    assertThat(findingsAfter("UPDATE people SET retired_on = '2026-01-01'"))
        .containsExactly(finding(Kind.ROW_CHANGED, "people", 1L, 3L));
  }

  @Test
  void aDeletedRowIsFound() {
    assertThat(findingsAfter("DELETE FROM cases WHERE id = 1"))
        .containsExactly(finding(Kind.ROW_MISSING, "cases", 1L, 2L));
  }

  @Test
  void aRowThatNobodyWroteIsFound() {
    assertThat(
            findingsAfter(
                "INSERT INTO people (id, entry, name, joined_on, manager)"
                    + " VALUES (9, 3, '侵入者', '2026-01-01', 0)"))
        .containsExactly(finding(Kind.ROW_UNRECORDED, "people", 9L, 3L));
  }

  @Test
  void aMovedStampIsFound() {
    assertThat(findingsAfter("UPDATE people SET entry = 1"))
        .containsExactly(finding(Kind.STAMP, "people", 1L, 1L));
  }

  @Test
  void aRowPutBackToAnEarlierStateWithItsStampIsFound() {
    assertThat(
            findingsAfter(
                "UPDATE people SET entry = 1, name = '見本 一郎', phone = '03-0000-0000', manager = 1"))
        .containsExactlyInAnyOrder(
            finding(Kind.STAMP, "people", 1L, 1L), finding(Kind.ROW_CHANGED, "people", 1L, 3L));
  }

  @Test
  void aRowPointingNowhereIsFound() {
    assertThat(findingsAfter("UPDATE cases SET reporter = 42"))
        .extracting(Finding::kind)
        .contains(Kind.DANGLING, Kind.ROW_CHANGED);
  }

  @ParameterizedTest
  @CsvSource({"who, だれか", "action, sample.action.other", "at, 2020-01-01T00:00:00Z"})
  void aChangedEntryIsFound(String column, String value) {
    assertThat(
            findingsAfter(
                "UPDATE audit_entry SET " + column + " = '" + value + "' WHERE number = 2"))
        .containsExactly(new Finding(Kind.ENTRY_CHANGED, null, null, 2L, null));
  }

  @Test
  void anEntryReplacedTogetherWithItsHashIsFound() {
    assertThat(
            findingsAfter(
                "UPDATE audit_entry SET who = 'だれか', hash = zeroblob(32) WHERE number = 2"))
        .contains(
            new Finding(Kind.ENTRY_CHANGED, null, null, 2L, null),
            new Finding(Kind.ENTRY_CHANGED, null, null, 3L, null));
  }

  @Test
  void aChangedLineIsFound() {
    assertThat(findingsAfter("UPDATE audit_line SET after = '{}' WHERE entry = 1"))
        .containsExactly(finding(Kind.ENTRY_CHANGED, "people", 1L, 1L));
  }

  @Test
  void aLineAndItsRowChangedTogetherAreFound() {
    assertThat(
            findingsAfter(
                "UPDATE people SET name = '別人'",
                "UPDATE audit_line SET after = replace(after, '例田 花子', '別人') WHERE entry = 3"))
        .containsExactly(finding(Kind.ENTRY_CHANGED, "people", 1L, 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1]", "", "{\"name\":"})
  void aLineThatIsNoRowAnyMoreIsFound(String after) {
    assertThat(findingsAfter("UPDATE audit_line SET after = '" + after + "' WHERE entry = 3"))
        .containsExactlyInAnyOrder(
            finding(Kind.ENTRY_CHANGED, "people", 1L, 3L),
            finding(Kind.ROW_CHANGED, "people", 1L, 3L));
  }

  @Test
  void aNumberFarAwayIsNamedInBoundedMemory() {
    assertThat(findingsAfter("UPDATE sqlite_sequence SET seq = 9000000000000000000"))
        .hasSizeBetween(1, 1000)
        .contains(new Finding(Kind.ENTRY_MISSING, null, null, 5L, null));
  }

  @Test
  void anEntryBeforeTheFirstIsFound() {
    assertThat(
            findingsAfter(
                "INSERT INTO audit_entry (number, at, who, action, previous, hash) VALUES"
                    + " (0, '2026-01-01T00:00:00Z', '侵入者', 'a', zeroblob(32), zeroblob(32))"))
        .containsExactly(new Finding(Kind.ENTRY_CHANGED, null, null, 0L, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{", "[{\"form\":\"none\"}]"})
  void aFrozenDocumentThatCannotBeReadIsDamaged(String articles) {
    assertThat(findingsAfter("UPDATE frozen_documents SET articles = '" + articles + "'"))
        .extracting(Finding::kind)
        .containsOnly(Kind.DOCUMENT_CHANGED);
    try (Store store = open()) {
      assertThatThrownBy(() -> store.documents().frozen(1))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED));
    }
  }

  @Test
  void aDeletedLineIsFound() {
    assertThat(findingsAfter("DELETE FROM audit_line WHERE entry = 1"))
        .containsExactly(new Finding(Kind.ENTRY_CHANGED, null, null, 1L, null));
  }

  @Test
  void anAddedLineIsFound() {
    assertThat(
            findingsAfter(
                "INSERT INTO audit_line (entry, line, register, row_id, after, digest) SELECT 1, 2,"
                    + " register, row_id, after, digest FROM audit_line WHERE entry = 1"))
        .containsExactly(new Finding(Kind.ENTRY_CHANGED, null, null, 1L, null));
  }

  @Test
  void anEntryCutOutOfTheMiddleIsFound() {
    assertThat(
            findingsAfter(
                "PRAGMA foreign_keys = OFF",
                "DELETE FROM audit_line WHERE entry = 1",
                "DELETE FROM audit_entry WHERE number = 1"))
        .contains(new Finding(Kind.ENTRY_MISSING, null, null, 1L, null));
  }

  @Test
  void aCutTailIsFoundAlsoAfterTheProgramWroteAgain() {
    List<Finding> found =
        findingsAfter(
            "PRAGMA foreign_keys = OFF",
            "DELETE FROM frozen_documents",
            "DELETE FROM documents",
            "DELETE FROM audit_line WHERE entry = 4",
            "DELETE FROM audit_entry WHERE number = 4");
    try (Store store = open()) {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
    }

    assertThat(found).containsExactly(new Finding(Kind.ENTRY_MISSING, null, null, 4L, null));
    assertThat(check().findings()).containsExactlyElementsOf(found);
  }

  @Test
  void aTailCutWithItsMemoryIsGivenAwayByTheStamps() {
    assertThat(
            findingsAfter(
                "PRAGMA foreign_keys = OFF",
                "DELETE FROM audit_line WHERE entry > 2",
                "DELETE FROM audit_entry WHERE number > 2",
                "UPDATE sqlite_sequence SET seq = 2 WHERE name = 'audit_entry'"))
        .contains(
            finding(Kind.STAMP, "people", 1L, 3L),
            finding(Kind.ROW_CHANGED, "people", 1L, 1L),
            finding(Kind.ROW_UNRECORDED, "documents", 1L, 4L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles = replace(articles, '覆い', '窓')",
        "pdf = x'00'",
        "sha256 = 'x'",
        "pdf = NULL, sha256 = NULL"
      })
  void aChangedFrozenDocumentIsFound(String change) {
    assertThat(findingsAfter("UPDATE frozen_documents SET " + change))
        .containsExactly(finding(Kind.DOCUMENT_CHANGED, FrozenTable.NAME, 1L, 4L));
  }

  @Test
  void aDeletedFrozenDocumentIsFound() {
    assertThat(findingsAfter("DELETE FROM frozen_documents"))
        .containsExactly(finding(Kind.ROW_MISSING, FrozenTable.NAME, 1L, 4L));
  }

  @Test
  void anExchangedKeyIsFound() throws IOException {
    Files.delete(folder.resolve("kitei.key"));
    new KeyFile(folder).make();

    assertThat(check().findings()).containsExactly(new Finding(Kind.KEY, null, null, null, null));
  }

  @Test
  void withoutTheKeyEverythingIsStillChecked() throws IOException {
    Files.delete(folder.resolve("kitei.key"));

    assertThat(check()).isEqualTo(new Checkup(4, 4, List.of()));
    assertThat(findingsAfter("UPDATE cases SET narrative = 'x'"))
        .containsExactly(finding(Kind.ROW_CHANGED, "cases", 1L, 2L));
  }
}
