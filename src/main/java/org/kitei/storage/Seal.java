package org.kitei.storage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.port.SecretBox;
import org.kitei.port.SecretBox.Sealed;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// Seals and opens the private components, as far as the key at hand allows.
final class Seal {
  private static final String CHECK = "seal_check|value|1";
  private static final String WORD = "kitei";

  private final State state;
  private final @Nullable SecretBox box;
  private final String marker;

  private Seal(State state, @Nullable SecretBox box, String marker) {
    this.state = state;
    this.box = box;
    this.marker = marker;
  }

  /// Whether the key at hand opens this file.
  enum State {
    FITS,
    MISSING,
    WRONG
  }

  /// @param marker what a private text reads as when the key does not fit
  static Seal of(Sql sql, Optional<SecretBox> found, String marker) {
    if (found.isEmpty()) {
      return new Seal(State.MISSING, null, marker);
    }
    SecretBox box = found.get();
    try {
      String word = sql.one("SELECT value FROM seal_check", row -> row.getString(1)).orElseThrow();
      box.open(word, CHECK);
      return new Seal(State.FITS, box, marker);
    } catch (Sealed other) {
      return new Seal(State.WRONG, null, marker);
    }
  }

  static void begin(Sql sql, SecretBox box) {
    sql.run("INSERT INTO seal_check (id, value) VALUES (1, ?)", box.seal(WORD, CHECK));
  }

  State state() {
    return state;
  }

  String marker() {
    return marker;
  }

  boolean fits() {
    return box != null;
  }

  /// @throws StoreFailure when the key at hand does not fit
  void require() {
    box();
  }

  String close(String text, String place) {
    return box().seal(text, place);
  }

  /// @throws Sealed when the value was changed or moved
  String open(String sealed, String place) {
    return box().open(sealed, place);
  }

  private SecretBox box() {
    if (box == null) {
      throw new StoreFailure(
          Kind.KEY,
          Message.of(
              state == State.MISSING ? "backup.failure.key-missing" : "backup.failure.key-wrong"));
    }
    return box;
  }
}
