package org.kitei.ui.profile;

/// Which sentences belong to which page.
final class SetupWords {
  private SetupWords() {}

  /// The page's name in the list.
  static String step(SetupPage page) {
    return switch (page) {
      case KIND -> "profile.setup.kind.step";
      case NAME -> "profile.setup.name.step";
      case SHORT_NAME -> "profile.setup.short-name.step";
      case HEAD -> "profile.setup.head.step";
      case BUSINESSES -> "profile.setup.businesses.step";
      case EFFECTIVE -> "profile.setup.effective.step";
      case FOLLOWS -> "profile.setup.follows.step";
      case LATER -> "profile.setup.later.step";
    };
  }

  static String question(SetupPage page) {
    return switch (page) {
      case KIND -> "profile.setup.kind.question";
      case NAME -> "profile.setup.name.question";
      case SHORT_NAME -> "profile.setup.short-name.question";
      case HEAD -> "profile.setup.head.question";
      case BUSINESSES -> "profile.setup.businesses.question";
      case EFFECTIVE -> "profile.setup.effective.question";
      case FOLLOWS -> "profile.setup.follows.question";
      case LATER -> "profile.setup.later.question";
    };
  }

  static String explanation(SetupPage page) {
    return switch (page) {
      case KIND -> "profile.setup.kind.explanation";
      case NAME -> "profile.setup.name.explanation";
      case SHORT_NAME -> "profile.setup.short-name.explanation";
      case HEAD -> "profile.setup.head.explanation";
      case BUSINESSES -> "profile.setup.businesses.explanation";
      case EFFECTIVE -> "profile.setup.effective.explanation";
      case FOLLOWS -> "profile.setup.follows.explanation";
      case LATER -> "profile.setup.later.explanation";
    };
  }

  /// Why it is asked, and what the answer changes.
  static String why(SetupPage page) {
    return switch (page) {
      case KIND -> "profile.setup.kind.why";
      case NAME -> "profile.setup.name.why";
      case SHORT_NAME -> "profile.setup.short-name.why";
      case HEAD -> "profile.setup.head.why";
      case BUSINESSES -> "profile.setup.businesses.why";
      case EFFECTIVE -> "profile.setup.effective.why";
      case FOLLOWS -> "profile.setup.follows.why";
      case LATER -> "profile.setup.later.why";
    };
  }

  /// What is still to be answered there.
  static String missing(SetupPage page) {
    return switch (page) {
      case KIND -> "profile.setup.kind.missing";
      case NAME -> "profile.setup.name.missing";
      case SHORT_NAME -> "profile.setup.short-name.missing";
      case HEAD -> "profile.setup.head.missing";
      case BUSINESSES -> "profile.setup.businesses.missing";
      case EFFECTIVE -> "profile.setup.effective.missing";
      case FOLLOWS, LATER -> "shared.text.empty";
    };
  }
}
