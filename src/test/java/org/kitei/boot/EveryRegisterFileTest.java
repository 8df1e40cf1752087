package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.register.CellReader;
import org.kitei.domain.register.CellWriter;
import org.kitei.domain.register.ColumnMapping;
import org.kitei.domain.register.FileColumn;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;

/// Any rows of every register there is go into a file and come back as they were, in each format,
/// encoding and language.
final class EveryRegisterFileTest {
  private static final Words JA = new BundleWords("ja");
  private static final Words EN = new BundleWords("en");
  private static final int ROWS = 6;
  private static final int EXAMPLES = 3;

  @TempDir private Path folder;

  static Stream<RegisterType<?>> registers() {
    return AllRegisters.list().listed().stream();
  }

  private enum Way {
    CSV_MARKED("a.csv", TextEncoding.UTF_8_BOM),
    CSV_PLAIN("a.csv", TextEncoding.UTF_8),
    CSV_OLD("a.csv", TextEncoding.CP932),
    SPREADSHEET("a.xlsx", TextEncoding.UTF_8);

    private final String file;
    private final TextEncoding encoding;

    Way(String file, TextEncoding encoding) {
      this.file = file;
      this.encoding = encoding;
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  <R extends Record> void anyRowsComeBackFromAnyFile(RegisterType<R> type) {
    qt().withExamples(EXAMPLES)
        .forAll(longs().all(), arbitrary().enumValues(Way.class), arbitrary().pick(JA, EN))
        .checkAssert((seed, way, words) -> comesBack(type, seed, way, words));
  }

  private <R extends Record> void comesBack(RegisterType<R> type, long seed, Way way, Words words) {
    TableOfRows there = new TableOfRows(seed, way != Way.CSV_OLD);
    List<Row<R>> rows = there.fill(type, type.single() ? 1 : ROWS);
    FileTable written = written(type, rows, there, words);
    Path file = folder.resolve(way.file);
    TableFormat format = TableFormat.of(way.file).orElseThrow();
    new TablesOnDisk().write(file, format, way.encoding, written);
    FileTable read = new TablesOnDisk().read(file, format, null);
    assertThat(read.headings()).isEqualTo(written.headings());

    Words other = words.equals(JA) ? EN : JA;
    ColumnMapping mapping =
        ColumnMapping.guessed(type, read.headings(), List.of(other, words), false);
    assertThat(mapping.targets())
        .isEqualTo(FileColumn.of(type, true).stream().map(FileColumn::name).toList());
    ImportPlan<R> fresh =
        ImportPlan.of(type, read, mapping, reader(there, other, words), List.of(), done -> {});
    assertThat(fresh.faults()).map(fault -> fault.tabbed(JA)).isEmpty();
    assertThat(fresh.added())
        .isEqualTo(
            rows.stream()
                .map(
                    row ->
                        new ImportPlan.Added<>(
                            type.keyField().isPresent() ? 0 : row.id(), row.value()))
                .toList());
    ImportPlan<R> again =
        ImportPlan.of(type, read, mapping, reader(there, other, words), rows, done -> {});
    assertThat(again).isEqualTo(new ImportPlan<>(List.of(), List.of(), rows.size(), 0, List.of()));
  }

  private static CellReader reader(TableOfRows there, Words first, Words second) {
    return new CellReader(List.of(first, second), there);
  }

  private static <R extends Record> FileTable written(
      RegisterType<R> type, List<Row<R>> rows, TableOfRows there, Words words) {
    CellWriter<R> writer = new CellWriter<>(type, FileColumn.of(type, true), words, there);
    List<FileTable.Line> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(new FileTable.Line(lines.size() + 2, writer.cells(row))));
    return new FileTable(writer.headings(), lines);
  }

  @ParameterizedTest
  @MethodSource("registers")
  void noTwoColumnsAreCalledTheSame(RegisterType<?> type) {
    for (Words words : List.of(JA, EN)) {
      Set<String> titles = new HashSet<>();
      for (FileColumn column : FileColumn.of(type, true)) {
        assertThat(titles.add(Folded.of(words.say(column.title())))).as(column.name()).isTrue();
      }
    }
  }
}
