package org.kitei.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Message;
import org.kitei.port.TableFiles.Unusable;

@Timeout(600)
final class BadTablesTest {
  private static final Charset CP932 = Charset.forName("windows-31j");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b\\n1,\"x\\n2,3\\n|2",
        "a,b\\n\"x\\n2,3\\n|2",
        "a,b\\n1,2\\n\"x\"y,2\\n|3",
        "a,b\\n\"1\\n1\",2\\n3,\"|4"
      })
  void aBrokenQuoteIsToldWithItsLine(String text, int line) throws IOException {
    Files.writeString(csv, text.replace("\\n", "\n"));
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.broken-quote", line));
  }

  @Test
  void mixedEncodingsAreRefusedWithBothLines() throws IOException {
    byte[] old = "氏名,備考\r\n例田,あ\r\n".getBytes(CP932);
    byte[] now = "仮山 花子,い\r\n".getBytes(UTF_8);
    Files.write(csv, old);
    Files.write(csv, now, java.nio.file.StandardOpenOption.APPEND);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.mixed", 3, 1));
  }

  @Test
  void lettersOfAnotherEncodingAreRefusedWithTheirLine() throws IOException {
    Files.write(csv, "a\r\n見本\r\n".getBytes(CP932));
    assertThat(refusal(csv, TextEncoding.UTF_8))
        .isEqualTo(Message.of("register.file.not-utf-8", 2));
    Files.write(csv, new byte[] {'a', '\n', (byte) 0x82, '\n'});
    assertThat(refusal(csv, TextEncoding.CP932))
        .isEqualTo(Message.of("register.file.not-cp932", 2));
    Files.write(csv, new byte[] {'a', '\n', 'b', '\n', (byte) 0xfe, (byte) 0xff, '\n'});
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.unknown-encoding", 3));
  }

  @Test
  void aFileThatIsNotWhatItsEndingSaysIsRefused() throws IOException {
    files.write(xlsx, TableFormat.XLSX, TextEncoding.UTF_8, TABLE);
    Files.copy(xlsx, csv);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.no-text"));
    Files.write(csv, "a,b\n".getBytes(UTF_16LE));
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.no-text"));
    Files.writeString(csv, "\ufeffa", java.nio.charset.StandardCharsets.UTF_16);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.utf-16"));
    Files.writeString(csv, "%PDF-1.7");
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.no-text"));
    Files.writeString(xlsx, "a,b\n1,2\n");
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.no-spreadsheet"));
    Files.write(xlsx, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.old-office"));
    HandmadeSheet.zip(xlsx, "a.txt", "b");
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.no-spreadsheet"));
    Files.write(xlsx, new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.broken-spreadsheet"));
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    Files.createFile(csv);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.empty"));
    Files.createFile(xlsx);
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.empty"));
    Files.writeString(csv, "\ufeff\r\n,,\r\n");
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.empty"));
  }

  @Test
  void aHundredMegabytesOfZerosAreRefusedAtOnce() throws IOException {
    byte[] zeros = new byte[1024 * 1024];
    try (OutputStream out = Files.newOutputStream(csv)) {
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.too-large", 32L));
    Files.write(csv, zeros);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.no-text"));
    Files.writeString(csv, "0".repeat(1024 * 1024));
    assertThat(refusal(csv).key()).isEqualTo("register.file.cell-too-long");
  }

  @Test
  void aThousandColumnsAreRefused() throws IOException {
    Files.writeString(csv, "a,".repeat(1000) + "\n1,2\n");
    assertThat(refusal(csv).key()).isEqualTo("register.file.too-many-columns");
    StringBuilder cells = new StringBuilder("<row r=\"1\">");
    for (int at = 0; at < 1000; at++) {
      cells.append("<c t=\"inlineStr\"><is><t>a</t></is></c>");
    }
    HandmadeSheet.write(xlsx, cells + "</row>");
    assertThat(refusal(xlsx).key()).isEqualTo("register.file.too-many-columns");
    HandmadeSheet.write(xlsx, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
    assertThat(refusal(xlsx).key()).isEqualTo("register.file.too-many-columns");
  }

  @Test
  void moreLinesThanARegisterHasAreRefused() throws IOException {
    Files.writeString(csv, "a\n" + "1\n".repeat(60_000));
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.too-many-lines", 50_000));
  }

  @Test
  void aTrapInAZipIsRefusedInBoundedMemory() throws IOException {
    List<String> parts =
        List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml");
    for (String trap : parts) {
      HandmadeSheet.write(xlsx, "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", trap);
      assertThat(Files.size(xlsx)).isLessThan(2 * 1024 * 1024);
      long before = used();
      assertThat(refusal(xlsx).key())
          .as(trap)
          .isIn(
              "register.file.broken-spreadsheet",
              "register.file.cell-too-long",
              "register.file.too-large");
      assertThat(used() - before).isLessThan(200L * 1024 * 1024);
    }
  }

  /// Such a number is a few letters long and would be written with hundreds of millions of zeros.
  @Test
  void aNumberWithoutEndIsRefused() throws IOException {
    for (String number :
        List.of("1E900000000", "-1E900000000", "NaN", "Infinity", "1".repeat(32_000))) {
      HandmadeSheet.write(
          xlsx, "<row><c><v>1</v></c></row><row><c><v>" + number + "</v></c></row>");
      assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.broken-spreadsheet"));
    }
  }

  @Test
  void aNumberNextToNothingIsNothing() throws IOException {
    HandmadeSheet.write(
        xlsx, "<row><c><v>1E-900000000</v></c><c><v>-0.0</v></c><c><v>1.5E3</v></c></row>");
    assertThat(files.read(xlsx, TableFormat.XLSX, null).headings())
        .containsExactly("0", "0", "1500");
  }

  /// A million cells of one letter fit into two megabytes and need a hundred in memory.
  @Test
  void manyTinyCellsCountWithWhatTheyTakeInMemory() throws IOException {
    Files.writeString(csv, "a\n" + ("b,".repeat(199) + "b\n").repeat(12_000));
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.too-large", 32L));
    Files.writeString(csv, "a\n" + (",".repeat(198) + "b\n").repeat(12_000));
    assertThat(files.read(csv, TableFormat.CSV, null).lines()).hasSize(12_000);
  }

  @Test
  void newNamesWithoutEndAreRefused() throws IOException {
    StringBuilder elements = new StringBuilder();
    StringBuilder attributes = new StringBuilder();
    for (int at = 0; at < 3000; at++) {
      elements.append("<a").append(at).append("/>");
      attributes.append("<a a").append(at).append("=\"\"/>");
    }
    for (StringBuilder names : List.of(elements, attributes)) {
      HandmadeSheet.write(xlsx, "<row><c><v>1</v></c></row>" + names);
      assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.broken-spreadsheet"));
    }
  }

  @Test
  void entitiesThatGrowAreNotFollowed() throws IOException {
    HandmadeSheet.writeWhole(
        xlsx,
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row"
            + " r=\"1\"><c r=\"A1\""
            + " t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>",
        null);
    assertThat(refusal(xlsx)).isEqualTo(Message.of("register.file.broken-spreadsheet"));
  }

  @Test
  void placesThatAreNoFilesAreRefused() throws IOException {
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.not-there", csv.toString()));
    Files.createDirectory(csv);
    assertThat(refusal(csv)).isEqualTo(Message.of("register.file.is-folder", csv.toString()));
    assertThat(refusalOfWriting(csv, TableFormat.CSV, TextEncoding.UTF_8, TABLE))
        .isEqualTo(Message.of("register.file.is-folder", csv.toString()));
    Path none = folder.resolve("none");
    assertThat(refusalOfWriting(none.resolve("a.csv"), TableFormat.CSV, TextEncoding.UTF_8, TABLE))
        .isEqualTo(Message.of("register.file.no-folder", none.toString()));
  }

  /// The folder of the running processes has no room for anything.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsSaidToBeFull() {
    Path proc = Path.of("/proc");
    for (TableFormat format : TableFormat.values()) {
      assertThat(refusalOfWriting(proc.resolve("a.csv"), format, TextEncoding.UTF_8, TABLE))
          .isEqualTo(Message.of("backup.failure.full", proc.toString()));
    }
  }

  private Message refusal(Path file) {
    return refusal(file, null);
  }

  private Message refusal(Path file, @Nullable TextEncoding encoding) {
    TableFormat format = TableFormat.of(file.toString()).orElseThrow();
    return catchThrowableOfType(Unusable.class, () -> files.read(file, format, encoding))
        .sentence();
  }

  private Message refusalOfWriting(
      Path file, TableFormat format, TextEncoding encoding, FileTable table) {
    return catchThrowableOfType(Unusable.class, () -> files.write(file, format, encoding, table))
        .sentence();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static FileTable table(List<String> headings, List<String> cells) {
    return new FileTable(headings, List.of(new FileTable.Line(2, cells)));
  }
}
