package org.kitei.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Takes out of a PDF what would differ tomorrow: the moment it was made, and the identifier drawn
/// from that moment. The date of a paper stands on the paper.
final class Timeless {
  private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>[^<]*</xmp:CreateDate>");

  private Timeless() {}

  static void make(PDDocument document, String content) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(
        CREATED.matcher(described).replaceAll("").getBytes(StandardCharsets.UTF_8));
    CRC32C sum = new CRC32C();
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(sum.getValue());
  }
}
