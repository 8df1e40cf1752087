package org.kitei.document;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads how a spreadsheet's styles show numbers.
final class NumberStyles extends DefaultHandler {
  private static final int MOST = 10_000;

  private final SheetText text;
  private final Map<Integer, String> own = new HashMap<>();
  private boolean ofCells;

  NumberStyles(SheetText text) {
    this.text = text;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "numFmt" -> {
        String format = attributes.getValue("formatCode");
        if (format != null && own.size() < MOST) {
          own.put(number(attributes), format);
        }
      }
      case "cellXfs" -> ofCells = true;
      case "xf" -> {
        if (ofCells) {
          int number = number(attributes);
          text.style(own.containsKey(number) ? own.get(number) : SheetText.builtin(number));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      ofCells = false;
    }
  }

  private static int number(Attributes attributes) {
    String number = attributes.getValue("numFmtId");
    return number == null ? 0 : Integer.parseInt(number);
  }
}
