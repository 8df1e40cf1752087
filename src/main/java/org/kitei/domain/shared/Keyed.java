package org.kitei.domain.shared;

/// Something with a name that never changes: in files, on the command line, and in word keys.
public interface Keyed {
  /// Lower case words joined by hyphens, never translated.
  String key();

  /// The constant whose key is `key`; throws [IllegalArgumentException] when there is none.
  static <E extends Enum<E> & Keyed> E of(Class<E> type, String key) {
    for (E constant : type.getEnumConstants()) {
      if (constant.key().equals(key)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + key);
  }
}
