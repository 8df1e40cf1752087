package org.kitei.document;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads from which year a spreadsheet counts its days.
final class BookSettings extends DefaultHandler {
  private final SheetText text;

  BookSettings(SheetText text) {
    this.text = text;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String from = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
    if (from != null && (from.equals("1") || from.equals("true"))) {
      text.countFrom1904();
    }
  }
}
