package org.kitei.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.kitei.domain.register.FileTable;
import org.kitei.port.TableFiles.Unusable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/// Reads the first sheet of a spreadsheet (.xlsx) as it goes by, never the whole of it at once.
final class SpreadsheetReader {
  /// Bytes of one part of the file, unpacked.
  private static final long MOST_IN_PART = 128L * 1024 * 1024;

  /// Packed to less than this share, a part is a trap and no table.
  private static final double LEAST_SHARE = 0.001;

  static {
    ZipSecureFile.setMaxEntrySize(MOST_IN_PART);
    ZipSecureFile.setMinInflateRatio(LEAST_SHARE);
  }

  private SpreadsheetReader() {}

  static FileTable read(Path file) {
    try {
      ZipParts.require(file);
      try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
        return read(parts);
      }
    } catch (Unusable refused) {
      throw refused;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException broken) {
      // whatever a library makes of a file that is none of its kind
      throw new Unusable("register.file.broken-spreadsheet");
    }
  }

  private static FileTable read(OPCPackage parts)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    SheetText text = new SheetText();
    parse(parts, XSSFRelation.SHARED_STRINGS.getContentType(), new SharedTexts(text));
    parse(parts, XSSFRelation.STYLES.getContentType(), new NumberStyles(text));
    XSSFReader reader = new XSSFReader(parts);
    try (InputStream book = reader.getWorkbookData()) {
      parse(book, new BookSettings(text));
    }
    var sheets = reader.getSheetsData();
    if (!sheets.hasNext()) {
      throw new Unusable("register.file.empty");
    }
    TableLimits table = new TableLimits();
    try (InputStream sheet = sheets.next()) {
      parse(sheet, new SheetCells(text, table));
    }
    return table.table();
  }

  private static void parse(OPCPackage parts, String contentType, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    List<PackagePart> found = parts.getPartsByContentType(contentType);
    if (!found.isEmpty()) {
      try (InputStream part = found.getFirst().getInputStream()) {
        parse(part, handler);
      }
    }
  }

  private static void parse(InputStream part, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setContentHandler(new FewNames(handler));
    reader.parse(new InputSource(part));
  }
}
