package org.kitei.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A figure read from SVG; its size is in the units of its `viewBox`.
///
/// @param letters every text that stands in it
record Drawing(Element svg, double width, double height, String letters) {
  /// Reads a figure; throws [IllegalArgumentException] when it is not well-formed or has no
  /// viewBox.
  static Drawing of(String svg) {
    Element root = parsed(svg);
    String[] box = root.getAttribute("viewBox").trim().split("[ ,]+", -1);
    if (box.length != 4) {
      throw new IllegalArgumentException("a figure needs a viewBox");
    }
    return new Drawing(
        root, Double.parseDouble(box[2]), Double.parseDouble(box[3]), root.getTextContent());
  }

  private static Element parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (SAXException malformed) {
      throw new IllegalArgumentException("a figure is not well-formed", malformed);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
