package org.kitei.document;

import java.nio.charset.Charset;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TextEncoding;
import org.kitei.port.TableFiles.Unusable;

/// Whether an encoding has every letter of a table, and gives it back as it was.
final class Letters {
  private Letters() {}

  /// @throws Unusable with line, column and letter
  static void require(FileTable table, TextEncoding encoding) {
    if (encoding != TextEncoding.CP932) {
      return;
    }
    Charset charset = encoding.charset();
    FileTable.Line headings = new FileTable.Line(1, table.headings());
    require(headings, headings, charset);
    table.lines().forEach(line -> require(line, headings, charset));
  }

  private static void require(FileTable.Line line, FileTable.Line headings, Charset charset) {
    for (int column = 0; column < line.cells().size(); column++) {
      String cell = line.cells().get(column);
      if (!survives(cell, charset)) {
        String lacking =
            cell.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !survives(letter, charset))
                .findFirst()
                .orElse(cell);
        throw new Unusable(
            "register.file.letter-lacking",
            line.number(),
            FileTable.letter(column),
            headings.cell(column),
            lacking);
      }
    }
  }

  private static boolean survives(String text, Charset charset) {
    return new String(text.getBytes(charset), charset).equals(text);
  }
}
