package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TypedRows;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;

/// A file of every released version lies in `released/`, made by that version and never again; each
/// must open with the program of today. Versions 1 (`V001`) and 2 (`V002`) lie here, version 8
/// (`V003` to `V008`) in [ReleasedSamplesTest]: their scripts are never edited again.
final class ReleasedFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final OrgProfile PROFILE =
      new OrgProfile(
          InstitutionKind.CLINIC,
          "見本医院",
          "当医院",
          "院長",
          "髙﨑 𠮷郎",
          Set.of(Business.ELIGIBILITY, Business.CLAIMS),
          DAY,
          "0110113719",
          "東京都見本区例町1-2-3",
          "03-0000-0000",
          false,
          null);

  private static final Document DOCUMENT =
      new Document(DocumentKind.REGULATION, "安全対策の規程", 1, DAY, DAY, "髙﨑 𠮷郎", Source.C, null);

  private static final FrozenDocument FROZEN =
      new FrozenDocument(
          List.of(
              new Article("2", "組織・体制", "2-1", Form.BULLET, "当医院に、", List.of("C-2-1a", "C-2-1b"))),
          new Pdf(new byte[] {'%', 'P', 'D', 'F', '-'}));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileOfEveryReleasedVersionStillOpens(int version) throws IOException {
    copy(version);
    assertThat(Store.needsUpgrade(folder)).isEqualTo(version < Migrations.released().newest());
    try (Store store = open(AllRegisters.list(), Migrations.released())) {
      assertThat(store.registers().only(OrgProfile.class).orElseThrow().value()).isEqualTo(PROFILE);
      long document = store.registers().rows(Document.class).getFirst().id();
      assertThat(store.registers().rows(Document.class).getFirst().value()).isEqualTo(DOCUMENT);
      assertThat(store.documents().frozen(document)).contains(FROZEN);
      assertThat(store.isUnsealed()).isTrue();
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  @Test
  void theSecondVersionKeepsTheRegistersOfChapterOneAndWhatWasBeingTyped() throws IOException {
    copy(2);
    try (Store store = open(AllRegisters.list(), Migrations.released())) {
      for (ReleasedRows.Kept kept : ReleasedRows.second()) {
        Draft<?> first = first(store.registers(), kept.register());
        kept.texts()
            .forEach(
                (name, text) ->
                    assertThat(parts(first.text(name))).as(name).isEqualTo(parts(text)));
      }
      assertThat(store.registers().rows(Staff.class))
          .extracting(Row::inUse)
          .containsExactly(true, false);
      assertThat(store.history().history("staff", 2)).isNotEmpty();
      assertThat(store.progress().openedAt(1)).hasValue(1);
      TypedRows typed = store.typed().kept("1/officers").orElseThrow();
      assertThat(typed.rows().getFirst().texts()).containsEntry("appointedOn", "きのう");
    }
  }

  private static <R extends Record> Draft<R> first(RegisterStore store, Class<R> register) {
    return Draft.of(register, store.rows(register).getFirst().value());
  }

  /// Choices stand in any order.
  private static Set<String> parts(String text) {
    return Set.of(text.split(","));
  }

  private void copy(int version) throws IOException {
    for (String name : List.of("kitei.db", "kitei.key")) {
      try (var file = getClass().getResourceAsStream("released/v" + version + "/" + name)) {
        Files.copy(Objects.requireNonNull(file, name), folder.resolve(name));
      }
    }
  }

  /// What a released file holds, written with the scripts up to now; also how the next is made.
  @Test
  void theFirstVersionHoldsWhatItsFileHolds() {
    Migrations first = new Migrations(Migrations.released().scripts().subList(0, 1));
    Registers registers =
        new Registers(List.of(RegisterType.of(OrgProfile.class), RegisterType.of(Document.class)));
    try (Store store = open(registers, first)) {
      store
          .gate()
          .write(
              new WriteGate.Action("profile.action.saved", "見本"),
              writing -> {
                writing.insert(PROFILE);
                writing.freeze(writing.insert(DOCUMENT).id(), FROZEN);
                return folder;
              });
      assertThat(store.registers().only(OrgProfile.class).orElseThrow().value()).isEqualTo(PROFILE);
    }
  }

  private Store open(Registers registers, Migrations migrations) {
    return Store.openOrCreate(
        folder, registers, TokyoPresent.on(DAY), new KeyFile(folder), Samples.MARKER, migrations);
  }
}
