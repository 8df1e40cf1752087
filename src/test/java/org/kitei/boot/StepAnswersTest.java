package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.StepAnswers;
import org.kitei.platform.BundleWords;
import org.kitei.usecase.MemoryStore;

class StepAnswersTest {
  private static final BundleWords JAPANESE = new BundleWords("ja");
  private static final BundleWords ENGLISH = new BundleWords("en");

  private final MemoryStore rows = new MemoryStore();
  private final StepAnswers answers = new StepAnswers(JAPANESE);
  private final RowReader english = new RowReader(ENGLISH, rows);

  static Stream<RegisterType<?>> steps() {
    return AllCases.list().types().stream().map(CaseType::steps).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("steps")
  <S extends Record> void everyStepReadsInEnglishAsIfItHadBeenWrittenSo(RegisterType<S> step) {
    int read = 0;
    for (int seed = 1; seed <= 40; seed++) {
      if (new AnyRow(seed).good(step).parse() instanceof Draft.Parsed.Good<S>(S typed)) {
        String written = answers.write(rows, step, typed);
        String expected = new StepAnswers(ENGLISH).write(rows, step, typed);
        if (written != null && expected != null) {
          assertThat(answers.read(english, step, written)).isEqualTo(expected);
          assertThat(answers.read(new RowReader(JAPANESE, rows), step, written)).isEqualTo(written);
          read++;
        }
      }
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void whatPeopleTypedThemselvesStays(RegisterType<?> step) {
    assertThat(answers.read(english, step, "電話した。\n明日、返すとのこと")).isEqualTo("電話した。\n明日、返すとのこと");
  }
}
