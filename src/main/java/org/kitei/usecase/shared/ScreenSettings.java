package org.kitei.usecase.shared;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kitei.port.Preferences;

/// How the window looks on this computer: its language and its size.
public final class ScreenSettings {
  private static final String LANGUAGE = "language";
  private static final String WINDOW = "window";
  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})( maximised)?");

  private final Preferences preferences;

  public ScreenSettings(Preferences preferences) {
    this.preferences = preferences;
  }

  /// In pixels of the screen.
  public record WindowSize(int width, int height, boolean maximised) {}

  /// `ja` or `en`, once somebody chose it.
  public Optional<String> language() {
    return preferences.find(LANGUAGE).filter(each -> each.equals("ja") || each.equals("en"));
  }

  public void chooseLanguage(String language) {
    preferences.keep(LANGUAGE, language);
  }

  public Optional<WindowSize> window() {
    return preferences
        .find(WINDOW)
        .flatMap(text -> SIZE.matcher(text).results().findFirst())
        .map(ScreenSettings::size);
  }

  public void keepWindow(WindowSize size) {
    preferences.keep(WINDOW, size.width + "x" + size.height + (size.maximised ? " maximised" : ""));
  }

  private static WindowSize size(MatchResult found) {
    return new WindowSize(
        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3) != null);
  }
}
