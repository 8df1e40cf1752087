package org.kitei.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class WarekiTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 令和8年12月1日",
    "2020-01-01, 令和2年1月1日",
    "2019-05-01, 令和元年5月1日",
    "2019-04-30, 平成31年4月30日",
    "1989-01-08, 平成元年1月8日",
    "1989-01-07, 昭和64年1月7日",
    "1926-12-25, 昭和元年12月25日",
    "1926-12-24, 大正15年12月24日",
    "1912-07-30, 大正元年7月30日",
    "1912-07-29, 明治45年7月29日",
    "1873-01-01, 明治6年1月1日",
    "1872-12-31, 1872年12月31日",
  })
  void erasBeginAndEndOnTheirDay(LocalDate date, String written) {
    assertThat(Wareki.format(date)).isEqualTo(written);
    assertThat(Wareki.parse(written)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年12月1日",
        "令和８年１２月１日",
        " 令和 8 年 12 月 1 日 ",
        "令和　８年　１２月　１日",
        "㋿8年12月1日",
        "R8.12.1",
        "r8.12.01",
        "Ｒ８．１２．１",
        "R8/12/1",
        "R08-12-01",
        "R.8.12.1",
        "令和8.12.1",
        "2026-12-01",
        "2026/12/1",
        "2026.12.1",
        "2026年12月1日",
        "２０２６／１２／１",
        "２０２６－１２－０１",
        "2026ー12ー1",
      })
  void oneDateIsReadFromEveryUsualWriting(String typed) {
    assertThat(Wareki.parse(typed)).contains(LocalDate.of(2026, 12, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "H31.4.30, 2019-04-30",
    "平成元年1月8日, 1989-01-08",
    "S64.1.7, 1989-01-07",
    "昭和39年10月10日, 1964-10-10",
    "T1.7.30, 1912-07-30",
    "M45/7/29, 1912-07-29",
    "R6.2.29, 2024-02-29",
  })
  void olderErasAreRead(String typed, LocalDate date) {
    assertThat(Wareki.parse(typed)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "　",
        "あした",
        "8年12月1日",
        "26-12-01",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2025/2/29",
        "令和0年1月1日",
        "令和元年4月30日",
        "平成31年5月1日",
        "平成35年1月1日",
        "昭和64年1月8日",
        "昭和元年12月24日",
        "明治5年12月31日",
        "R8.12",
        "R8.12.1.1",
        "2026-12-01T00:00",
        "12026-12-01",
        "令和99999999999年1月1日",
      })
  void whatIsNoDateIsRefused(String typed) {
    assertThat(Wareki.parse(typed)).isEmpty();
  }

  @Test
  void everyDayFromMeijiOnComesBackAsItWas() {
    qt().forAll(days())
        .checkAssert(date -> assertThat(Wareki.parse(Wareki.format(date))).contains(date));
  }

  @Test
  void everyIsoDayIsReadAsItself() {
    qt().forAll(days())
        .checkAssert(date -> assertThat(Wareki.parse(date.toString())).contains(date));
  }

  @Test
  void monthsAndFiscalYearsCarryTheEraOfTheirFirstDay() {
    assertThat(Wareki.formatMonth(YearMonth.of(2026, 12))).isEqualTo("令和8年12月");
    assertThat(Wareki.formatFiscalYear(2026)).isEqualTo("令和8年度");
    assertThat(Wareki.formatFiscalYear(2019)).isEqualTo("平成31年度");
  }

  private static Gen<LocalDate> days() {
    return longs()
        .between(Wareki.FIRST.toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @ParameterizedTest
  @CsvSource({
    "令和8年12月,2026-12",
    "R8.12,2026-12",
    "２０２６－１２,2026-12",
    "2026/1,2026-01",
    "2026年1月,2026-01",
    "令和元年5月,2019-05",
    "2026-12-31,2026-12",
    "令和8年12月1日,2026-12"
  })
  void aMonthIsTypedWithOrWithoutADay(String typed, YearMonth month) {
    assertThat(Wareki.parseMonth(typed)).contains(month);
    assertThat(Wareki.parseMonth(Wareki.formatMonth(month))).contains(month);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "8.12", "2026", "2026-13", "2026-02-30", "令和元年4月", "12月", "いつか"})
  void whatIsNoMonthIsNone(String typed) {
    assertThat(Wareki.parseMonth(typed)).isEmpty();
  }
}
