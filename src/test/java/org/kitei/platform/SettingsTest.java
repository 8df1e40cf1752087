package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  @TempDir Path folder;

  @Test
  void theLanguageIsRememberedBesideTheData() {
    assertThat(new Settings(folder).language()).isEmpty();
    new Settings(folder).chooseLanguage("ja");
    new Settings(folder).chooseLanguage("en");
    assertThat(new Settings(folder).language()).contains("en");
    assertThat(folder.toFile().list()).containsExactly("settings.properties");
  }

  @Test
  void whatCannotBeReadIsForgotten() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "language=\\uzzzz");
    assertThat(new Settings(folder).language()).isEmpty();
    Files.writeString(folder.resolve("settings.properties"), "language=fr");
    assertThat(new Settings(folder).language()).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenTheChoiceIsNotKept() {
    Settings nowhere = new Settings(folder.resolve("missing"));
    nowhere.chooseLanguage("ja");
    assertThat(nowhere.language()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }
}
