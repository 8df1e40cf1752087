package org.kitei.port;

import java.util.Optional;

/// The key that seals what is private; it lies outside the data file.
public interface DataKey {
  /// The box of the key at hand, or empty when there is none.
  ///
  /// @throws StoreFailure when there is something, but not a key
  Optional<SecretBox> find();

  /// Makes the key of a new data file.
  ///
  /// @throws StoreFailure when it cannot be kept
  SecretBox make();
}
