package org.kitei.document;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Ends the reading of a part that calls its elements and attributes by more and more names: the
/// parser keeps every name to the end, and no spreadsheet has more than a few hundred.
final class FewNames extends XMLFilterImpl {
  private static final int MOST = 2000;

  private final Set<String> names = new HashSet<>();

  FewNames(ContentHandler handler) {
    setContentHandler(handler);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    take(prefix);
    take(uri);
    super.startPrefixMapping(prefix, uri);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    take(qualified);
    for (int at = 0; at < attributes.getLength(); at++) {
      take(attributes.getQName(at));
    }
    super.startElement(uri, name, qualified, attributes);
  }

  private void take(String name) throws SAXException {
    if (names.add(name) && names.size() > MOST) {
      throw new SAXException("too many names");
    }
  }
}
