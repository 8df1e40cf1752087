package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.register.ErrorValue;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Message;
import org.kitei.port.TableFiles.Unusable;

final class TablesOnDiskTest {
  private static final FileTable TABLE =
      table(List.of("番号", "氏名", "備考"), List.of("0012", "髙橋 ①", "一行目\n二行目、\"引用\"～－"));

  @TempDir private Path folder;
  private final TablesOnDisk files = new TablesOnDisk();
  private Path csv = Path.of("");
  private Path xlsx = Path.of("");

  @BeforeEach
  void place() {
    csv = folder.resolve("表.csv");
    xlsx = folder.resolve("表.xlsx");
  }

  private static FileTable table(List<String> headings, List<String> cells) {
    return new FileTable(headings, List.of(new FileTable.Line(2, cells)));
  }

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void whatWasWrittenIsReadWithoutBeingTold(TextEncoding encoding) {
    files.write(csv, TableFormat.CSV, encoding, TABLE);
    assertThat(files.read(csv, TableFormat.CSV, null)).isEqualTo(TABLE);
    assertThat(files.read(csv, TableFormat.CSV, encoding)).isEqualTo(TABLE);
  }

  @Test
  void csvIsMarkedUtf8WithLinesEndingInCrLf() throws IOException {
    files.write(
        csv, TableFormat.CSV, TextEncoding.UTF_8_BOM, table(List.of("a", "b"), List.of("1", "見")));
    assertThat(Files.readString(csv)).isEqualTo("\ufeffa,b\r\n1,見\r\n");
  }

  @Test
  void spreadsheetsHoldTextAlone() throws IOException {
    files.write(xlsx, TableFormat.XLSX, TextEncoding.UTF_8, TABLE);
    assertThat(files.read(xlsx, TableFormat.XLSX, null)).isEqualTo(TABLE);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      var cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo("0012");
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void nothingIsLeftBesideAWrittenFile() throws IOException {
    files.write(xlsx, TableFormat.XLSX, TextEncoding.UTF_8, TABLE);
    files.write(xlsx, TableFormat.XLSX, TextEncoding.UTF_8, TABLE);
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there).containsExactly(xlsx);
    }
  }

  @Test
  void whatSpreadsheetsHoldBesidesTextIsReadAsPeopleSeeIt() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      Row headings = sheet.createRow(0);
      Row row = sheet.createRow(2);
      List<String> formats = List.of("yyyy/m/d", "[$-411]ggge年m月d日", "yyyy-mm-dd hh:mm", "000000");
      for (int at = 0; at < 7; at++) {
        headings.createCell(at).setCellValue("見出し" + at);
      }
      for (int at = 0; at < formats.size(); at++) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(formats.get(at)));
        row.createCell(at).setCellStyle(style);
      }
      row.getCell(0).setCellValue(LocalDate.of(2026, 12, 1));
      row.getCell(1).setCellValue(LocalDate.of(2019, 5, 1));
      row.getCell(2).setCellValue(LocalDateTime.of(2026, 12, 1, 9, 30));
      row.getCell(3).setCellValue(123);
      row.createCell(4).setCellValue(1234567890123.0);
      row.createCell(5).setCellValue(true);
      row.createCell(6).setCellFormula("1+2");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      try (OutputStream out = Files.newOutputStream(xlsx)) {
        book.write(out);
      }
    }
    FileTable read = files.read(xlsx, TableFormat.XLSX, null);
    assertThat(read.lines())
        .containsExactly(
            new FileTable.Line(
                3,
                List.of(
                    "2026-12-01",
                    "2019-05-01",
                    "2026-12-01 09:30",
                    "000123",
                    "1234567890123",
                    "TRUE",
                    "3")));
  }

  @Test
  void headingsAloneAreATableWithoutLines() {
    FileTable headings = new FileTable(List.of("番号", "氏名"), List.of());
    for (Path file : List.of(csv, xlsx)) {
      TableFormat format = TableFormat.of(file.toString()).orElseThrow();
      files.write(file, format, TextEncoding.UTF_8, headings);
      assertThat(files.read(file, format, null)).isEqualTo(headings);
    }
  }

  @Test
  void anErrorStandsAsTheSpreadsheetShowsIt() throws IOException {
    HandmadeSheet.write(
        xlsx,
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>氏名</t></is></c></row><row r=\"2\"><c"
            + " r=\"A2\" t=\"e\"><v>#DIV/0!</v></c><c r=\"B2\" t=\"e\"><v>neu</v></c></row>");
    assertThat(files.read(xlsx, TableFormat.XLSX, null).lines().getFirst().cells())
        .containsExactly("#DIV/0!", "#VALUE!")
        .allMatch(ErrorValue::is);
  }

  @Test
  void furiganaAboveACellIsNotPartOfIt() throws IOException {
    HandmadeSheet.write(
        xlsx,
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>氏名</t></is></c></row><row r=\"2\"><c"
            + " r=\"A2\" t=\"inlineStr\"><is><r><t>例田</t></r><rPh sb=\"0\""
            + " eb=\"2\"><t>レイダ</t></rPh></is></c></row>");
    assertThat(files.read(xlsx, TableFormat.XLSX, null))
        .isEqualTo(table(List.of("氏名"), List.of("例田")));
  }

  @Test
  void aLetterThatTheEncodingLacksIsNamedWithItsPlace() {
    FileTable rare = table(List.of("番号", "氏名"), List.of("1", "𠮷田"));
    assertThat(refusalOfWriting(csv, TableFormat.CSV, TextEncoding.CP932, rare))
        .isEqualTo(Message.of("register.file.letter-lacking", 2, "B", "氏名", "𠮷"));
    assertThat(csv).doesNotExist();
  }

  @Test
  void linesAreCountedAsEditorsCountThem() throws IOException {
    Files.writeString(csv, "a,b\r\n\r\n\"1\r\n1\",2\r\n,\r\n3,4\r\n");
    assertThat(files.read(csv, TableFormat.CSV, null).lines())
        .containsExactly(
            new FileTable.Line(3, List.of("1\r\n1", "2")),
            new FileTable.Line(6, List.of("3", "4")));
  }

  @Test
  void whatCannotBeWrittenStaysAsItWas() throws IOException {
    Files.writeString(xlsx, "old");
    FileTable broken = table(List.of("a"), List.of("x".repeat(40_000)));
    assertThatThrownBy(() -> files.write(xlsx, TableFormat.XLSX, TextEncoding.UTF_8, broken))
        .isInstanceOf(RuntimeException.class);
    assertThat(xlsx).hasContent("old");
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there).containsExactly(xlsx);
    }
  }

  @Test
  void tenThousandLinesComeBack() {
    List<FileTable.Line> lines = new ArrayList<>();
    for (int at = 0; at < 10_000; at++) {
      lines.add(new FileTable.Line(at + 2, List.of("PC-" + at, "見本の機器 " + at, "2026-12-01", "はい")));
    }
    FileTable table = new FileTable(List.of("番号", "名前", "日付", "印"), lines);
    for (Path file : List.of(csv, xlsx)) {
      TableFormat format = TableFormat.of(file.toString()).orElseThrow();
      files.write(file, format, TextEncoding.CP932, table);
      assertThat(files.read(file, format, null)).isEqualTo(table);
    }
  }

  private Message refusalOfWriting(
      Path file, TableFormat format, TextEncoding encoding, FileTable table) {
    return catchThrowableOfType(Unusable.class, () -> files.write(file, format, encoding, table))
        .sentence();
  }

  @Test
  void aWrittenFileIsItsOwnersAlone() throws IOException {
    files.write(csv, TableFormat.CSV, TextEncoding.UTF_8, TABLE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(csv)))
        .isEqualTo("rw-------");
  }
}
