package org.kitei.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kitei.port.TableFiles.Unusable;

/// Looks at a zip file before anybody unpacks it: what a spreadsheet reads at once must be small.
final class ZipParts {
  private static final int MOST_PARTS = 1000;
  private static final int MOST_AT_ONCE = 1024 * 1024;
  private static final String BOOK = "xl/workbook.xml";

  private ZipParts() {}

  /// @throws Unusable when the file is no spreadsheet, or a trap
  static void require(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(BOOK) == null) {
        throw new Unusable("register.file.no-spreadsheet");
      } else if (zip.size() > MOST_PARTS) {
        throw new Unusable("register.file.broken-spreadsheet");
      }
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
        ZipEntry part = parts.nextElement();
        if (isReadAtOnce(part.getName())) {
          requireSmall(zip, part);
        }
      }
    }
  }

  private static boolean isReadAtOnce(String name) {
    return name.endsWith(".rels")
        || name.equals("[Content_Types].xml")
        || name.startsWith("docProps");
  }

  private static void requireSmall(ZipFile zip, ZipEntry part) throws IOException {
    try (InputStream in = zip.getInputStream(part)) {
      if (in.readNBytes(MOST_AT_ONCE + 1).length > MOST_AT_ONCE) {
        throw new Unusable("register.file.broken-spreadsheet");
      }
    }
  }
}
