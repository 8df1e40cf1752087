package org.kitei.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.register.RegisterType;

/// `export` and `import` as people and programs call them.
final class FileCommandsTest {
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String NONE = "新しい行 0、変えた行 0、同じ行 ";

  @TempDir private Path folder;
  private String data = "";
  private Path file = Path.of("");

  @BeforeEach
  void fill() {
    data = folder.resolve("data").toString();
    file = folder.resolve("機器.csv");
    assertThat(kitei("demo", "--date", "2026-12-01").exit()).isZero();
  }

  private Ran kitei(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(new String[] {"--data", data, "--lang", "ja"}, 0, all, 0, 4);
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return Ran.kitei(all);
  }

  private Ran exported(String register, Path to, String... more) {
    String[] all = new String[more.length + 3];
    System.arraycopy(new String[] {"export", register, to.toString()}, 0, all, 0, 3);
    System.arraycopy(more, 0, all, 3, more.length);
    return kitei(all);
  }

  private Ran imported(String register) {
    return kitei("import", register, file.toString());
  }

  @Test
  void theFirstColumnIsTheNumberThenTheRecordsOrder() throws IOException {
    Ran done = exported("devices", file);
    assertThat(done.err()).isEmpty();
    assertThat(done.exit()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.getFirst()).startsWith("\ufeff管理番号,名称,");
    assertThat(lines).anyMatch(line -> line.startsWith("PC-001,"));
    assertThat(Files.readString(file)).endsWith("\r\n");
    assertThat(done.out()).contains(lines.size() - 1 + "行");
    exported("staff", file);
    assertThat(Files.readAllLines(file).getFirst()).startsWith("\ufeff台帳番号,氏名,");
    assertThat(Files.readAllLines(file).get(1)).startsWith("ST-001,");
  }

  @ParameterizedTest
  @CsvSource({"a.csv,utf-8-bom", "a.csv,utf-8", "a.csv,cp932"})
  void theSameFileTwiceChangesNothing(String name, String encoding) {
    file = folder.resolve(name);
    String before = kitei("check").out();
    for (String register : List.of("staff", "devices", "role_appointments")) {
      assertThat(exported(register, file, "--encoding", encoding).exit()).isZero();
      assertThat(imported(register).out()).as(register).contains(NONE);
    }
    assertThat(kitei("check").out()).isEqualTo(before);
  }

  @Test
  void everyRegistersOwnFileSaysNothingNew() {
    file = folder.resolve("a.xlsx");
    String before = kitei("check").out();
    for (RegisterType<?> type : AllRegisters.list().listed()) {
      assertThat(exported(type.key(), file).err()).isEmpty();
      Ran done = imported(type.key());
      assertThat(done.err()).as(type.key()).isEmpty();
      assertThat(done.out()).as(type.key()).containsAnyOf(NONE, "取り込む行はありません");
    }
    assertThat(kitei("check").out()).isEqualTo(before);
  }

  @Test
  void aMonthIsWrittenAndTakenWithoutADay() throws IOException {
    exported("transmissions", file);
    String table = Files.readString(file);
    assertThat(table).contains(",2026-10,").doesNotContain("2026-10-01,");
    Files.writeString(file, table.replace(",2026-10,", ",令和8年10月,"));
    assertThat(imported("transmissions").out()).contains(NONE);
    Files.writeString(file, table.replace(",2026-10,", ",十月,"));
    assertThat(imported("transmissions").err()).contains("C列「請求月」：月として読めません");
  }

  @Test
  void rowsThatAreNotWrittenByHandAreNotImported() throws IOException {
    exported("coverage", file);
    Files.writeString(file, Files.readString(file).replaceFirst("CV-001", "CV-900"));
    for (String dry : List.of("--dry-run", "")) {
      Ran refused =
          dry.isEmpty() ? imported("coverage") : kitei("import", "coverage", file.toString(), dry);
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err().lines()).singleElement().asString().contains("プログラムが作ります");
    }
  }

  @Test
  void newChangedAndSameRowsAreTakenAsOneAction() throws IOException {
    exported("staff", file, "--encoding", "cp932");
    String table = Files.readString(file, CP932);
    String[] lines = table.split("\r\n", -1);
    lines[1] = lines[1].replaceFirst(",[^,]*,", ",髙見本 ①～,");
    String added =
        String.join("\r\n", lines) + lines[2].replaceFirst("ST-\\d+,[^,]*", ",\"'=例田\"") + "\r\n";
    Files.writeString(file, added, CP932);
    long before = entries();

    Ran tried = kitei("import", "staff", file.toString(), "--dry-run");
    assertThat(tried.out()).contains("新しい行 1、変わる行 1、");
    assertThat(entries()).isEqualTo(before);
    assertThat(imported("staff").out()).contains("新しい行 1、変えた行 1、");
    assertThat(entries()).isEqualTo(before + 1);
    assertThat(imported("staff").out()).contains(NONE);
    assertThat(entries()).isEqualTo(before + 1);

    exported("staff", file);
    assertThat(Files.readString(file)).contains(",髙見本 ①～,", ",'=例田,");
    assertThat(kitei("check").exit()).isZero();
  }

  private long entries() throws IOException {
    String said = kitei("check").out();
    return Long.parseLong(said.replaceFirst("(?s).*履歴 (\\d+) 件.*", "$1"));
  }

  @Test
  void wordsOfBothLanguagesAndKeysAreTaken() throws IOException {
    Files.writeString(
        file,
        """
        氏名,Employment,businesses,システムの利用者,入職日
        例田 一,常勤,eligibility・オンライン請求業務,○,令和8年4月1日
        例田 二,full-time,claims,yes,2026/4/1
        例田 三,employed,"eligibility,claims",いいえ,R8.4.1
        """);
    Ran done = imported("staff");
    assertThat(done.err() + done.out()).contains("新しい行 3、変えた行 0、同じ行 0");
    assertThat(imported("staff").out()).contains(NONE + 3);
  }

  @Test
  void faultsAreToldWithLineColumnAndReasonAndNothingIsChanged() throws IOException {
    Files.writeString(
        file, "氏名,雇用区分,システムの利用者,入職日\n例田 一,常勤,はい,2026-02-30\n,常勤,はい,\n例田 三,いろいろ,はい,\n例田 四,常勤,はい,\n");
    long before = entries();
    Ran refused = imported("staff");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err()).contains("2行目", "D列「入職日」", "3 行", "何も変えていません");
    assertThat(refused.out().lines().map(line -> line.replaceFirst("\t(.*?)\t.*", "$1")))
        .containsExactly("2D", "3A", "4B");
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void theEnglishRefusalIsWholeSentences() throws IOException {
    Files.writeString(file, "Name,Employment,Uses the systems\n例田,often,yes\n例田,x,yes,more\n");
    Ran refused =
        Ran.kitei("--data", data, "--lang", "en", "import", "staff", file.toString(), "--dry-run");
    assertThat(refused.err())
        .contains("“often” is none of the answers here.", ". Lines with errors: 2. Nothing was")
        .doesNotContain("; Lines", "Other Lines");
    Files.writeString(file, "Name,Employment,Uses the systems\n例田,full-time,yes,more\n");
    refused = Ran.kitei("--data", data, "--lang", "en", "import", "staff", file.toString());
    assertThat(refused.err()).startsWith("Line 2, column D: There is a cell to the right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import devices nowhere.csv",
        "import devices .",
        "import devices a.txt",
        "import nonsense a.csv",
        "import org_profile empty.csv",
        "import devices headings.csv",
        "import devices a.xlsx --encoding utf-8",
        "export devices b.xlsx --encoding cp932",
        "import devices empty.csv",
        "import devices other.csv",
        "import devices other.csv --encoding latin-1",
        "import devices",
        "export devices",
        "export nonsense a.csv",
        "export devices a.pdf",
        "export devices .",
        "export devices none/a.csv",
        "export devices a.csv --encoding utf-16",
        "export devices a.csv b.csv",
      })
  void whatCannotBeDoneIsOneLineAndTwo(String line) throws IOException {
    Files.writeString(folder.resolve("empty.csv"), "");
    Files.writeString(folder.resolve("other.csv"), "東,西\n1,2\n");
    Files.writeString(folder.resolve("headings.csv"), "東,西\n");
    Files.writeString(folder.resolve("a.csv"), "東,西\n1,2\n");
    Files.writeString(folder.resolve("a.txt"), "東,西\n1,2\n");
    String[] arguments = line.split(" ", -1);
    if (arguments.length > 2) {
      arguments[2] = folder.resolve(arguments[2]).toString();
    }
    Ran refused = kitei(arguments);
    assertThat(refused.exit()).as(refused.toString()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(folder.resolve("a.csv")).hasContent("東,西\n1,2\n");
  }

  @Test
  void aLetterThatCp932LacksRefusesItWithRowAndColumn() throws IOException {
    Files.writeString(file, "氏名,雇用区分,システムの利用者\n𠮷田 見本,常勤,はい\n");
    assertThat(imported("staff").exit()).isZero();
    Files.writeString(file, "old");
    Ran refused = exported("staff", file, "--encoding", "cp932");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("B列「氏名」の「𠮷」");
    assertThat(file).hasContent("old");
  }

  @Test
  void tenThousandRowsAreTakenInOneGo() throws IOException {
    StringBuilder rows = new StringBuilder("氏名,雇用区分,システムの利用者,入職日\r\n");
    for (int at = 0; at < 10_000; at++) {
      rows.append("見本 ").append(at).append(",常勤,はい,2026-04-01\r\n");
    }
    Files.write(file, rows.toString().getBytes(UTF_8));
    assertThat(imported("staff").out()).contains("新しい行 10000、");
    assertThat(imported("staff").out()).contains(NONE + 10_000);
  }
}
