package org.kitei.document;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.FileTable;
import org.kitei.domain.register.TableFormat;
import org.kitei.domain.register.TextEncoding;
import org.kitei.port.TableFiles.Unusable;

/// A table as comma-separated text, its lines ending with CR LF.
final class CsvTable {
  private static final char MARK = '\ufeff';
  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(TableLimits.MOST_IN_CELL).build())
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();
  private static final CsvSchema PLAIN = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private CsvTable() {}

  static FileTable read(Path file, @Nullable TextEncoding encoding) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    FileSign.require(
        Arrays.copyOf(bytes, Math.min(bytes.length, FileSign.LENGTH)), TableFormat.CSV);
    Reading reading = new Reading(TextDecoder.decode(bytes, encoding));
    return reading.table();
  }

  static void write(OutputStream out, TextEncoding encoding, FileTable table) throws IOException {
    Writer text = new OutputStreamWriter(out, encoding.charset());
    if (encoding == TextEncoding.UTF_8_BOM) {
      text.write(MARK);
    }
    try (CsvGenerator csv = FACTORY.createGenerator(text)) {
      csv.setSchema(PLAIN);
      csv.writeStartArray();
      write(csv, table.headings());
      for (FileTable.Line line : table.lines()) {
        write(csv, line.cells());
      }
      csv.writeEndArray();
    }
  }

  private static void write(CsvGenerator csv, List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(cell);
    }
    csv.writeEndArray();
  }

  /// The reading of one text.
  private static final class Reading {
    private final String text;
    private final TableLimits table = new TableLimits();
    private int line = 1;

    Reading(String text) {
      this.text = text;
    }

    FileTable table() throws IOException {
      try (CsvParser parser = FACTORY.createParser(text)) {
        parser.setSchema(PLAIN);
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
          row(parser);
        }
        return table.table();
      } catch (StreamConstraintsException tooLong) {
        throw new Unusable("register.file.cell-too-long", line, TableLimits.MOST_IN_CELL);
      } catch (StreamReadException broken) {
        boolean atTheEnd = parserAtEnd(broken);
        int where = atTheEnd ? line : broken.getLocation().getLineNr();
        throw new Unusable("register.file.broken-quote", where);
      }
    }

    /// A quote that nobody closed is noticed at the end of the text and told where it began.
    private boolean parserAtEnd(StreamReadException broken) {
      return broken.getLocation() == null
          || broken.getLocation().getCharOffset() >= text.length()
          || String.valueOf(broken.getMessage()).startsWith("Missing");
    }

    private void row(CsvParser parser) throws IOException {
      int begins = line;
      int ends = line;
      List<String> cells = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        begins = cells.isEmpty() ? line : begins;
        String cell = parser.getText();
        ends = line + breaks(cell);
        cells.add(cell);
        TableLimits.columns(line, cells.size());
      }
      table.line(begins, cells);
      line = ends + 1;
    }

    private static int breaks(String cell) {
      return cell.indexOf('\n') < 0 ? 0 : (int) cell.chars().filter(each -> each == '\n').count();
    }
  }
}
