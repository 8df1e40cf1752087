package org.kitei.port;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Files that belong to rows, kept beside the records under the sum of their content.
public interface AttachedFiles {
  /// The content of a file somebody chose; empty when it holds more than `most` bytes.
  ///
  /// @throws StoreFailure when it cannot be read
  Optional<byte[]> read(Path file, int most);

  /// Keeps a content, and returns only when it lies on the disk; one that lies there already stays.
  ///
  /// @return its sum, in hexadecimal
  /// @throws StoreFailure when there is no room or no right to write; nothing is left behind
  String keep(byte[] content);

  /// The content with this sum; empty when it is gone or is not what it was.
  Optional<byte[]> find(String sha256);

  /// How the content with this sum lies there.
  Standing standing(String sha256);

  /// Removes what was kept and then named by no row, and what a power cut left half written;
  /// nothing that a row named once.
  ///
  /// @param named the sums that rows name, in use or not
  void sweep(Set<String> named);

  /// How a content lies there.
  enum Standing {
    WHOLE,
    MISSING,
    CHANGED
  }
}
