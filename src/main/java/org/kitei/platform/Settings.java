package org.kitei.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.kitei.port.Preferences;

/// What this computer remembers of how the program is used, beside the data: never what is private,
/// never what the institution has decided.
public final class Settings implements Preferences {
  private static final String LANGUAGE = "language";

  private final Path file;

  /// @param folder the data folder
  public Settings(Path folder) {
    this.file = folder.resolve("settings.properties");
  }

  /// `ja` or `en`, once somebody chose it.
  public Optional<String> language() {
    return find(LANGUAGE).filter(language -> language.equals("ja") || language.equals("en"));
  }

  public void chooseLanguage(String language) {
    keep(LANGUAGE, language);
  }

  @Override
  public Optional<String> find(String key) {
    return Optional.ofNullable(read().getProperty(key));
  }

  /// Others on this computer may keep theirs meanwhile: the file is read anew each time.
  @Override
  public synchronized void keep(String key, String value) {
    Properties settings = read();
    settings.setProperty(key, value);
    try {
      StringWriter text = new StringWriter();
      settings.store(text, null);
      Path begun = file.resolveSibling(file.getFileName() + ".begun");
      Files.writeString(begun, text.toString());
      move(begun);
    } catch (IOException nowhereToWrite) {
      return; // what is remembered here is not worth stopping anybody's work
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
