package org.kitei.ui.profile;

import java.util.List;
import org.kitei.domain.shared.Keyed;

/// The pages of the set-up: six questions, what follows from them, and what may be answered later.
public enum SetupPage implements Keyed {
  KIND("kind"),
  NAME("name"),
  SHORT_NAME("short-name"),
  HEAD("head"),
  BUSINESSES("businesses"),
  EFFECTIVE("effective"),
  FOLLOWS("follows"),
  LATER("later");

  /// How many of them are questions that have to be answered.
  public static final int QUESTIONS = 6;

  private static final List<SetupPage> ORDER = List.of(values());

  private final String key;

  SetupPage(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// The components of the profile it asks for.
  public List<String> fields() {
    return switch (this) {
      case KIND -> List.of("kind");
      case NAME -> List.of("officialName");
      case SHORT_NAME -> List.of("shortName");
      case HEAD -> List.of("headTitle", "headName");
      case BUSINESSES -> List.of("businesses");
      case EFFECTIVE -> List.of("effectiveOn");
      case FOLLOWS -> List.of();
      case LATER -> List.of("institutionCode", "address", "phone", "wirelessLan", "twoFactor");
    };
  }

  /// Whether its answer is one of the six without which nothing can be printed.
  public boolean isQuestion() {
    return this != FOLLOWS && this != LATER;
  }

  /// Its place, from 1.
  public int number() {
    return earlier().size() + 1;
  }

  /// The pages before this one.
  public List<SetupPage> earlier() {
    return ORDER.subList(0, ORDER.indexOf(this));
  }

  /// The page after this one; the last is followed by itself.
  public SetupPage next() {
    return ORDER.get(Math.min(number(), ORDER.size() - 1));
  }

  /// The page before this one; the first is preceded by itself.
  public SetupPage before() {
    return ORDER.get(Math.max(number() - 2, 0));
  }
}
