package org.kitei.document;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the texts that a spreadsheet's cells share, without the furigana above them.
final class SharedTexts extends DefaultHandler {
  private final SheetText text;
  private final CellText cell = new CellText();

  SharedTexts(SheetText text) {
    this.text = text;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("si")) {
      cell.clear();
    }
    cell.begin(name);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    cell.end(name);
    if (name.equals("si")) {
      text.share(SheetText.unescaped(cell.text()));
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    cell.append(letters, start, length);
  }
}
