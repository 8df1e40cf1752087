package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.cli.Command;
import org.kitei.cli.Failures.Failure;
import org.kitei.domain.shared.Message;
import org.kitei.platform.BundleWords;
import org.kitei.platform.LogFile;
import org.kitei.port.DocumentWriter;
import org.kitei.port.StoreFailure;

final class LoggedFailuresTest {
  @TempDir Path folder;
  private LoggedFailures failures = new LoggedFailures(LogFile.beside(() -> Path.of("")));

  @BeforeEach
  void logBesideTheData() {
    failures = new LoggedFailures(LogFile.beside(() -> folder));
  }

  @ParameterizedTest
  @EnumSource(StoreFailure.Kind.class)
  void damagedOrNewerDataEndWithThree(StoreFailure.Kind kind) {
    boolean damaged = kind == StoreFailure.Kind.DAMAGED || kind == StoreFailure.Kind.NEWER;
    Message sentence = Message.of("backup.failure.damaged", folder);
    assertThat(failures.explain(new StoreFailure(kind, sentence)))
        .isEqualTo(new Failure(damaged ? Command.DAMAGED : Command.WRONG_INPUT, sentence));
  }

  @Test
  void aCharacterWithoutATypefaceIsWrongInput() {
    Failure failure = failures.explain(new DocumentWriter.UnprintableText("\ue000"));
    assertThat(failure.exit()).isEqualTo(Command.WRONG_INPUT);
    assertThat(new BundleWords("en").say(failure.sentence())).contains("\ue000");
  }

  @Test
  void whatIsBrokenHasACodeThatStandsInTheLog() throws IOException {
    Files.writeString(folder.resolve("kitei.db"), "");
    Failure failure = failures.explain(new IllegalStateException("例田 花子"));
    assertThat(failure.exit()).isEqualTo(Command.INTERNAL_ERROR);
    String sentence = new BundleWords("en").say(failure.sentence());
    String code = sentence.replaceAll("(?s).*(K-[0-9A-F]{6}).*", "$1");
    assertThat(code).matches("K-[0-9A-F]{6}");
    Path log = folder.resolve("logs").resolve("kitei.log");
    assertThat(sentence).contains(log.toString()).doesNotContain("例田");
    assertThat(log).content().contains(code).doesNotContain("例田");
  }

  @Test
  void withoutDataNothingIsLoggedAndItIsSaid() {
    Failure failure = failures.explain(new IllegalStateException());
    assertThat(new BundleWords("en").say(failure.sentence())).contains("nothing was logged");
    assertThat(folder).isEmptyDirectory();
  }
}
