package org.kitei.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.port.Printer;
import org.kitei.usecase.paper.PrintService;

class PrintViewModelTest {
  private static final Printer.Device BOTH = new Printer.Device("受付", true);
  private static final Printer.Device ONE = new Printer.Device("奥", false);

  private final PrintViewModel model = new PrintViewModel(List.of(BOTH, ONE), 5);

  @Test
  void theUsualPrinterGetsTheWholePaperOnce() {
    assertThat(model.wish()).hasValue(new PrintService.Wish(BOTH.name(), null, 1, false));
  }

  @ParameterizedTest
  @CsvSource({"3,3,3", "2-4,2,4", "２－４,2,4", "２〜４,2,4", "' 1 - 5 ',1,5"})
  void pagesAreReadAsPeopleTypeThem(String typed, int from, int to) {
    model.some().set(true);
    model.range().set(typed);
    assertThat(model.rangeProblem()).isEmpty();
    assertThat(model.wish().orElseThrow().pages()).isEqualTo(new Printer.Pages(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "6", "4-2", "1-6", "1,3", "-", "二", "99999"})
  void pagesThereAreNotAreRefused(String typed) {
    model.some().set(true);
    model.range().set(typed);
    assertThat(model.rangeProblem()).isPresent();
    assertThat(model.wish()).isEmpty();
  }

  @Test
  void pagesDoNotMatterWhileAllAreWanted() {
    model.range().set("0");
    assertThat(model.rangeProblem()).isEmpty();
    assertThat(model.wish()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "100", "1.5", "abc"})
  void copiesThatAreNoNumberAreRefused(String typed) {
    model.copies().set(typed);
    assertThat(model.copiesProblem()).isPresent();
    assertThat(model.wish()).isEmpty();
  }

  @Test
  void aPrinterOfOneSideIsNotAskedForTwo() {
    model.twoSided().set(true);
    assertThat(model.wish().orElseThrow().twoSided()).isTrue();
    model.device().set(ONE);
    assertThat(model.wish().orElseThrow().twoSided()).isFalse();
  }

  @Test
  void withoutAPrinterThereIsNothingToSend() {
    assertThat(new PrintViewModel(List.of(), 5).wish()).isEmpty();
  }
}
