package org.kitei.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kitei.domain.register.FileTable;

/// Writes a table as a spreadsheet (.xlsx). Every cell is text, so that a spreadsheet keeps leading
/// zeros and takes nothing for a formula or a date, also in what people type into it.
final class SpreadsheetTable {
  private static final int ROWS_AT_HAND = 100;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int SAMPLE = 200;

  /// What spreadsheets read as a letter by its number.
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9a-fA-F]{4}_)");

  private SpreadsheetTable() {}

  /// @param scratch an empty folder of our own, where half of the file lies meanwhile
  static void write(OutputStream out, FileTable table, Path scratch) throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(new OwnScratch(scratch));
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_AT_HAND)) {
      SXSSFSheet sheet = book.createSheet();
      sheet.createFreezePane(0, 1);
      CellStyle plain = style(book, false);
      CellStyle heading = style(book, true);
      int columns = table.headings().size();
      for (int column = 0; column < columns; column++) {
        sheet.setColumnWidth(column, width(table, column) * 256);
        sheet.setDefaultColumnStyle(column, plain);
      }
      write(sheet.createRow(0), table.headings(), heading);
      for (int at = 0; at < table.lines().size(); at++) {
        write(sheet.createRow(at + 1), table.lines().get(at).cells(), plain);
      }
      book.write(out);
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }

  private static void write(Row row, List<String> cells, CellStyle style) {
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(style);
      if (!cells.get(column).isEmpty()) {
        cell.setCellValue(ESCAPE.matcher(cells.get(column)).replaceAll("_x005F_"));
      }
    }
  }

  private static CellStyle style(SXSSFWorkbook book, boolean heading) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    if (heading) {
      Font font = book.createFont();
      font.setBold(true);
      style.setFont(font);
      style.setBorderBottom(BorderStyle.THIN);
    }
    return style;
  }

  /// In half-width letters.
  private static int width(FileTable table, int column) {
    int widest = halves(table.headings().get(column));
    for (FileTable.Line line : table.lines().subList(0, Math.min(SAMPLE, table.lines().size()))) {
      for (String part : line.cell(column).split("\\n", -1)) {
        widest = Math.max(widest, halves(part));
      }
    }
    return Math.clamp(widest + 2L, NARROWEST, WIDEST);
  }

  private static int halves(String text) {
    return text.chars().map(each -> each < 0x100 ? 1 : 2).sum();
  }
}
