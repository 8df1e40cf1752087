package org.kitei.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.TableFormat;
import org.kitei.port.TableFiles.Unusable;

/// What a file is by its first bytes, whatever its name ends with.
final class FileSign {
  /// How many bytes are looked at.
  static final int LENGTH = 4096;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

  private FileSign() {}

  /// @throws Unusable when the file is not what its ending says
  static void require(byte[] first, TableFormat format) {
    String key = refusal(first, format);
    if (key != null) {
      throw new Unusable(key);
    }
  }

  private static @Nullable String refusal(byte[] first, TableFormat format) {
    if (first.length == 0) {
      return "register.file.empty";
    } else if (begins(first, OLD_OFFICE)) {
      return "register.file.old-office";
    }
    boolean zip = begins(first, ZIP);
    if (format == TableFormat.XLSX) {
      return zip ? null : "register.file.no-spreadsheet";
    } else if (isWide(first)) {
      return "register.file.utf-16";
    }
    return zip || begins(first, PDF) || hasZero(first) ? "register.file.no-text" : null;
  }

  private static boolean begins(byte[] first, byte[] sign) {
    return first.length >= sign.length
        && Arrays.equals(first, 0, sign.length, sign, 0, sign.length);
  }

  /// The mark at the beginning of UTF-16.
  private static boolean isWide(byte[] first) {
    int mark = first.length < 2 ? 0 : (first[0] & 0xff) << 8 | (first[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  private static boolean hasZero(byte[] first) {
    for (byte each : first) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
