package org.kitei.storage;

import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.port.DataKey;
import org.kitei.port.SecretBox;
import org.kitei.port.SecretBox.Sealed;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// Seals and opens the private components, as far as the key at hand allows.
final class Seal {
  private static final String CHECK = "seal_check|value|1";
  private static final String WORD = "kitei";

  private final String word;
  private final DataKey key;
  private final String marker;
  private @Nullable Fit fit;

  private Seal(String word, DataKey key, String marker) {
    this.word = word;
    this.key = key;
    this.marker = marker;
  }

  /// Whether the key at hand opens this file.
  enum State {
    FITS,
    MISSING,
    WRONG
  }

  /// @param marker what a private text reads as when the key does not fit
  static Seal of(Sql sql, DataKey key, String marker) {
    String word = sql.one("SELECT value FROM seal_check", row -> row.getString(1)).orElse("");
    return new Seal(word, key, marker);
  }

  static void begin(Sql sql, SecretBox box) {
    sql.run("INSERT INTO seal_check (id, value) VALUES (1, ?)", box.seal(WORD, CHECK));
  }

  State state() {
    return fit().state;
  }

  String marker() {
    return marker;
  }

  boolean fits() {
    return state() == State.FITS;
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
    Fit found = fit();
    if (found.box == null) {
      throw new StoreFailure(Kind.KEY, Message.of(found.refusal));
    }
    return found.box;
  }

  /// The key is tried when something private is first read or written: most starts need none.
  private synchronized Fit fit() {
    Fit found = fit;
    if (found == null) {
      found = attempt();
      fit = found;
    }
    return found;
  }

  private Fit attempt() {
    try {
      SecretBox box = key.find().orElse(null);
      if (box == null) {
        return new Fit(State.MISSING, null, "backup.failure.key-missing");
      }
      box.open(word, CHECK);
      return new Fit(State.FITS, box, "");
    } catch (Sealed | StoreFailure other) {
      return new Fit(State.WRONG, null, "backup.failure.key-wrong");
    }
  }

  /// @param refusal word key of why there is no box
  private record Fit(State state, @Nullable SecretBox box, String refusal) {}
}
