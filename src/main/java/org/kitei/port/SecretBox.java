package org.kitei.port;

/// Seals private text. What is sealed for one place cannot be opened at another.
public interface SecretBox {
  /// @param place table, column and row, so that a sealed value cannot be moved
  String seal(String text, String place);

  /// @throws Sealed when the key is not at hand, or the value was changed or moved
  String open(String sealed, String place);

  /// The value stays sealed.
  final class Sealed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Sealed(String why) {
      super(why);
    }
  }
}
