package org.kitei.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.ErrorValue;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the cells of a sheet, row by row.
final class SheetCells extends DefaultHandler {
  private static final String ANY_ERROR = "#VALUE!";

  private final SheetText text;
  private final TableLimits table;
  private final CellText cell = new CellText();
  private final List<String> cells = new ArrayList<>();
  private int row;
  private int column;
  private int style;
  private String type = "";

  SheetCells(SheetText text, TableLimits table) {
    this.text = text;
    this.table = table;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("row")) {
      String number = attributes.getValue("r");
      row = number == null ? row + 1 : Integer.parseInt(number);
      cells.clear();
      column = -1;
    } else if (name.equals("c")) {
      column = column(attributes.getValue("r"));
      TableLimits.columns(row, column + 1);
      style = number(attributes.getValue("s"));
      String given = attributes.getValue("t");
      type = given == null ? "n" : given;
      cell.clear();
    }
    cell.begin(name);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    cell.end(name);
    if (name.equals("c")) {
      TableLimits.cell(row, cell.text().length());
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(shown(cell.text()));
    } else if (name.equals("row")) {
      table.line(row, cells);
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    cell.append(letters, start, length);
  }

  private String shown(String raw) {
    return switch (type) {
      case "s" -> raw.isEmpty() ? "" : text.shared(raw);
      case "n" -> raw.isBlank() ? "" : text.number(raw, style);
      case "b" -> raw.strip().equals("1") ? "TRUE" : "FALSE";
      case "e" -> ErrorValue.is(raw) ? raw : ANY_ERROR;
      default -> SheetText.unescaped(raw);
    };
  }

  /// From 0, by its name such as `C5`; the next one where it has none.
  private int column(@Nullable String name) {
    if (name == null) {
      return column + 1;
    }
    int found = 0;
    for (int at = 0; at < name.length() && name.charAt(at) >= 'A' && found < 100_000; at++) {
      found = found * 26 + name.charAt(at) - 'A' + 1;
    }
    if (found - 1 <= column) {
      throw new IllegalArgumentException(name);
    }
    return found - 1;
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }
}
