package org.kitei.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Spreadsheets written by hand, as no program would write them.
final class HandmadeSheet {
  private HandmadeSheet() {}

  static void zip(Path file, String name, String content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, name, content, null);
    }
  }

  static void write(Path xlsx, String rows) throws IOException {
    write(xlsx, rows, null);
  }

  static void write(Path xlsx, String rows, @Nullable String trap) throws IOException {
    writeWhole(
        xlsx,
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows
            + "</sheetData></worksheet>",
        trap);
  }

  /// @param trap the part that is 140 MB of blanks, or null
  static void writeWhole(Path xlsx, String sheet, @Nullable String trap) throws IOException {
    String office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(xlsx))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + packages
              + "content-types\"><Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/xl/workbook.xml\" ContentType=\""
              + office
              + "sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + office
              + "worksheet+xml\"/>"
              + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
              + office
              + "sharedStrings+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
              + office
              + "styles+xml\"/></Types>",
          trap);
      put(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + packages
              + "relationships\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
          trap);
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\""
              + packages
              + "relationships\"><Relationship Id=\"r1\" Type=\""
              + relations
              + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
          trap);
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + main
              + "\" xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
          trap);
      put(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\"><si><t>a</t></si></sst>", trap);
      put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"/>", trap);
      put(zip, "xl/worksheets/sheet1.xml", sheet, trap);
    }
  }

  private static void put(ZipOutputStream zip, String name, String content, @Nullable String trap)
      throws IOException {
    zip.setLevel(Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry(name));
    int end = content.lastIndexOf('<');
    zip.write(content.substring(0, Math.max(0, end)).getBytes(UTF_8));
    if (name.equals(trap)) {
      byte[] blanks = " ".repeat(1024 * 1024).getBytes(UTF_8);
      for (int i = 0; i < 140; i++) {
        zip.write(blanks);
      }
    }
    zip.write(content.substring(Math.max(0, end)).getBytes(UTF_8));
    zip.closeEntry();
  }
}
