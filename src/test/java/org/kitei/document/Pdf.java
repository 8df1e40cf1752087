package org.kitei.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a test asks of a PDF.
public final class Pdf {
  private Pdf() {}

  /// The text of every page, as it reads from top to bottom.
  public static String text(byte[] pdf) {
    return String.join("\n", pages(pdf));
  }

  /// The text with nothing between the letters, white space of any width taken out.
  public static String flow(byte[] pdf) {
    return text(pdf).replaceAll("[\\s\u3000\u00a0]", "");
  }

  /// The text of each page.
  public static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> text(document, page))
          .toList();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /// What veraPDF finds against PDF/A-2u, one line for each broken rule; empty when it accepts.
  public static List<String> faults(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
      return Foundries.defaultInstance()
          .createValidator(PDFAFlavour.PDFA_2_U, false)
          .validate(parser)
          .getTestAssertions()
          .stream()
          .map(broken -> broken.getRuleId().getClause() + " " + broken.getMessage())
          .distinct()
          .toList();
    } catch (IOException | VeraPDFException unread) {
      throw new IllegalStateException(unread);
    }
  }

  /// Whether veraPDF accepts it as PDF/A-2u.
  public static boolean isPdfA2u(byte[] pdf) {
    return faults(pdf).isEmpty();
  }

  private static String text(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
