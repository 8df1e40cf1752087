package org.kitei.domain.shared;

/// The words of one language. A key's first segment names its bundle: `profile.name.question`
/// stands in `profile_ja`.
public interface Words {
  /// The sentence at `key` with `{0}`, `{1}` … filled in; arguments that are [Message]s are said
  /// first. `{0:row|rows}` is the one word or the other, as the argument is 1 or not.
  String say(String key, Object... arguments);

  /// Whether there is such a sentence; for the tests that hold keys and records equal.
  boolean knows(String key);

  /// `ja` or `en`.
  String language();

  default String say(Message message) {
    return say(message.key(), message.arguments().toArray());
  }
}
