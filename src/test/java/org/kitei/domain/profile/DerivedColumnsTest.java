package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.CellWriter;
import org.kitei.domain.register.Columns;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FileColumn;
import org.kitei.domain.register.InMemory;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Business;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;

/// What follows from the profile's answers is shown, sought and written beside them, and is never
/// one of them.
class DerivedColumnsTest {
  private static final RegisterType<OrgProfile> TYPE = RegisterType.of(OrgProfile.class);
  private static final BundleWords WORDS = new BundleWords("ja");
  private static final Row<OrgProfile> CLINIC = row(1, Profiles.clinic());
  private static final Row<OrgProfile> PAPER =
      row(2, Profiles.of(InstitutionKind.PHARMACY, Business.ELIGIBILITY));
  private static final Rows ROWS = InMemory.of(List.of(CLINIC, PAPER));

  private static Row<OrgProfile> row(long id, OrgProfile profile) {
    return new Row<>(id, profile, 1, null);
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  @Test
  void theyFollowFromTheAnswersAndAreNone() {
    assertThat(names(TYPE.derived())).containsExactly("systems", "model");
    assertThat(names(TYPE.fields())).doesNotContain("systems", "model");
    assertThat(Profiles.clinic().systems())
        .containsExactlyInAnyOrder(UsedSystem.ELIGIBILITY, UsedSystem.CLAIMS);
    assertThat(Profiles.clinic().model()).isEqualTo(Source.C);
    assertThat(PAPER.value().model()).isNull();
  }

  @Test
  void theyAreReadSortedAndFilteredLikeAnyColumn() {
    Listing<OrgProfile> listing = Listing.of(TYPE, ROWS, new RowReader(WORDS, ROWS));
    RowQuery byModel = RowQuery.inUse().sorted("model", false);
    assertThat(listing.find(byModel).ids()).containsExactly(1L, 2L);
    assertThat(listing.text(listing.row(1).orElseThrow(), TYPE.field("model"))).isEqualTo("規程例C");
    assertThat(listing.count(new RowCondition.Chosen("systems", "claims"))).isEqualTo(1);
    assertThat(names(Columns.usual(TYPE).fields(TYPE))).contains("systems");
  }

  @Test
  void theyFollowFromTheWholeRowWhereNoColumnIsKept(@TempDir Path folder) {
    try (Store store =
        Store.openOrCreate(
            folder, AllRegisters.list(), new TokyoPresent(), new KeyFile(folder), "封")) {
      store
          .gate()
          .write(
              new Action("profile.action.saved", "見本"),
              writing -> writing.insert(Profiles.clinic()));
      Rows rows = store.registers();
      Listing<OrgProfile> listing = Listing.of(TYPE, rows, new RowReader(WORDS, rows));
      assertThat(listing.count(new RowCondition.Chosen("model", "C"))).isEqualTo(1);
      assertThat(listing.count(new RowCondition.Chosen("systems", "enrolment"))).isZero();
    }
  }

  @Test
  void theyAreWrittenIntoFilesAndNotReadBack() {
    List<FileColumn> written = FileColumn.written(TYPE, true);
    List<String> cells = new CellWriter<>(TYPE, written, WORDS, ROWS).cells(CLINIC);
    assertThat(cells).endsWith("オンライン資格確認等システム、オンライン請求システム", "規程例C");
    assertThat(written.subList(0, written.size() - 2)).isEqualTo(FileColumn.of(TYPE, true));
  }
}
