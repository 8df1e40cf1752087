package org.kitei.port;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Message;

/// Files that hold one table: what registers are exported to and imported from.
public interface TableFiles {
  /// Reads a file in bounded memory, however large or broken it is.
  ///
  /// @param encoding of a CSV file; null when it is to be found out
  /// @throws Unusable when it holds no table that can be read
  FileTable read(Path file, TableFormat format, @Nullable TextEncoding encoding);

  /// Writes a file whole or not at all; one that was there is replaced.
  ///
  /// @param encoding of a CSV file
  /// @throws Unusable when it cannot be written, or holds a letter that the encoding lacks
  void write(Path file, TableFormat format, TextEncoding encoding, FileTable table);

  /// A file that cannot be read or written; nothing was changed.
  final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message message;

    public Unusable(Message message) {
      super(message.key());
      this.message = message;
    }

    public Unusable(String key, Object... arguments) {
      this(Message.of(key, arguments));
    }

    /// The sentence with the next step.
    public Message sentence() {
      return message;
    }
  }
}
