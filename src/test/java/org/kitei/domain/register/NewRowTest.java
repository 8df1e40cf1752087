package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.device.CheckResult;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.platform.BundleWords;

class NewRowTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final RegisterType<SoftwareCheck> CHECKS = RegisterType.of(SoftwareCheck.class);

  @Test
  void whoCheckedBeforeIsProposedAgainAndNothingElseOfThatRow() {
    Draft<SoftwareCheck> first = NewRow.proposed(CHECKS, InMemory.of(List.of()), DAY);
    assertThat(first.text("checkedBy")).isEmpty();

    Draft<SoftwareCheck> next =
        NewRow.proposed(
            CHECKS, InMemory.of(List.of(row(1, "見本 一郎"), row(2, "例田 花子"))), DAY.plusDays(30));
    assertThat(next.text("checkedBy")).isEqualTo("例田 花子");
    assertThat(next.text("checkedOn")).isEqualTo("2026-12-31");
    assertThat(next.text("device")).isEmpty();
    assertThat(next.text("result")).isEmpty();
  }

  @Test
  void theNewestCheckStandsFirst() {
    List<Row<SoftwareCheck>> rows = List.of(row(1, "見本"), row(3, "見本"), row(2, "見本"));
    Listing<SoftwareCheck> listing =
        Listing.of(
            CHECKS,
            InMemory.of(rows),
            new RowReader(new BundleWords("ja"), InMemory.of(List.of())));
    assertThat(listing.find(RowQuery.inUse())).extracting(ReadRow::id).containsExactly(3L, 2L, 1L);
  }

  private static Row<SoftwareCheck> row(long id, String by) {
    return new Row<>(
        id,
        new SoftwareCheck(
            DAY.plusDays(id), new Ref<>(1), CheckResult.CLEAN, by, null, null, null, null),
        id,
        null);
  }
}
