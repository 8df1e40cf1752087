package org.kitei.domain.register;

import java.time.LocalDate;

/// A file that belongs to a row of a register, such as the photograph of where a device stands or a
/// paper that was signed. The file itself lies beside the records, under the sum of its content.
///
/// @param subject the row, as in [#subject]
/// @param fileName what it is called, without any folder
/// @param kind what its content says it is, whatever its name says
/// @param size in bytes
/// @param sha256 the sum of its content, in hexadecimal
@Register(key = "attachments", feature = "register", prefix = "AT", internal = true)
public record Attachment(
    @Max(80) String subject,
    @Name @Max(120) String fileName,
    AttachmentKind kind,
    int size,
    @Max(64) String sha256,
    LocalDate addedOn) {
  /// The component by which the files of one row are found.
  public static final String SUBJECT = "subject";

  /// The greatest size of a file, in bytes: twenty photographs of a telephone's camera, or a long
  /// paper that was scanned.
  public static final int LARGEST = 20 * 1024 * 1024;

  private static final int NAME = 120;

  /// How a row is named that files belong to: `devices/3`.
  public static String subject(RegisterType<?> type, long row) {
    return type.key() + "/" + row;
  }

  /// Whether files can belong to rows of a register. They lie beside the records as they are, so
  /// not where something is private, and cases keep their papers otherwise.
  public static boolean isPossible(RegisterType<?> type) {
    return !type.cases()
        && !type.internal()
        && !type.single()
        && type.fields().stream().noneMatch(Field::sealed);
  }

  /// A file's name without folders and without letters no file may be called by; the end of a long
  /// one stays.
  public static String plain(String typed, AttachmentKind kind) {
    int folder = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\'));
    StringBuilder name = new StringBuilder();
    typed
        .substring(folder + 1)
        .codePoints()
        .filter(each -> Character.isDefined(each) && !isControl(each))
        .map(each -> "<>:\"|?*".indexOf(each) < 0 ? each : '_')
        .forEach(name::appendCodePoint);
    String plain = name.toString().strip();
    while (plain.startsWith(".")) {
      plain = plain.substring(1).strip();
    }
    int letters = plain.codePointCount(0, plain.length());
    if (letters > NAME) {
      plain = plain.substring(plain.offsetByCodePoints(0, letters - NAME)).strip();
    }
    return plain.isEmpty() ? String.join(".", kind.key(), kind.ending()) : plain;
  }

  private static boolean isControl(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
