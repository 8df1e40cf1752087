package org.kitei.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// What this computer remembers of how the program is used, beside the data: never what is private,
/// never what the institution has decided.
public final class Settings {
  private static final String LANGUAGE = "language";

  private final Path file;

  /// @param folder the data folder
  public Settings(Path folder) {
    this.file = folder.resolve("settings.properties");
  }

  /// `ja` or `en`, once somebody chose it.
  public Optional<String> language() {
    return Optional.ofNullable(read().getProperty(LANGUAGE))
        .filter(language -> language.equals("ja") || language.equals("en"));
  }

  /// Keeps the choice; where nothing can be written it lasts until the program ends.
  public void chooseLanguage(String language) {
    Properties settings = read();
    settings.setProperty(LANGUAGE, language);
    try {
      StringWriter text = new StringWriter();
      settings.store(text, null);
      Path begun = file.resolveSibling(file.getFileName() + ".begun");
      Files.writeString(begun, text.toString());
      move(begun);
    } catch (IOException nowhereToWrite) {
      return; // a choice of language is not worth stopping anybody's work
    }
  }

  private void move(Path begun) throws IOException {
    try {
      Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Properties read() {
    Properties settings = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    } catch (IOException | IllegalArgumentException none) {
      return new Properties();
    }
    return settings;
  }
}
