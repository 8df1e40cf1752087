package org.kitei.platform;

import java.awt.print.Pageable;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;
import org.kitei.port.Printer;

/// The printers this computer knows. A printer that takes PDF gets the file as it is; any other,
/// and one asked for some pages only, gets the pages drawn.
public final class SystemPrinter implements Printer {
  private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

  private final Drawing drawing;

  /// @param drawing draws the pages of a PDF
  public SystemPrinter(Drawing drawing) {
    this.drawing = drawing;
  }

  /// Draws the pages of a PDF.
  public interface Drawing {
    Drawn open(byte[] pdf);
  }

  /// A PDF that is open for drawing.
  public interface Drawn extends AutoCloseable {
    /// The pages from `from` to `to`, counted from 1, as far as there are any.
    Pageable pages(int from, int to);

    @Override
    void close();
  }

  @Override
  public List<Device> devices() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    List<PrintService> all =
        new ArrayList<>(Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
    if (usual != null && all.remove(usual)) {
      all.addFirst(usual);
    }
    return all.stream()
        .filter(SystemPrinter::isUsable)
        .map(service -> new Device(service.getName(), canTwoSided(service)))
        .toList();
  }

  @Override
  public void print(Order order) throws Refused {
    PrintService service = service(order.device());
    try {
      if (order.pages() == null && service.isDocFlavorSupported(PDF)) {
        send(service, new SimpleDoc(new ByteArrayInputStream(order.pdf()), PDF, null), order);
      } else {
        draw(service, order, order.pages());
      }
    } catch (PrintException | RuntimeException broken) {
      throw new Refused(broken);
    }
  }

  private void draw(PrintService service, Order order, @Nullable Pages pages)
      throws PrintException {
    try (Drawn drawn = drawing.open(order.pdf())) {
      Pageable wanted =
          pages == null ? drawn.pages(1, Integer.MAX_VALUE) : drawn.pages(pages.from(), pages.to());
      send(service, new SimpleDoc(wanted, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), order);
    }
  }

  private static void send(PrintService service, Doc document, Order order) throws PrintException {
    service.createPrintJob().print(document, wishes(service, order));
  }

  private static PrintRequestAttributeSet wishes(PrintService service, Order order) {
    PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    wishes.add(MediaSizeName.ISO_A4);
    wishes.add(new Copies(order.copies()));
    wishes.add(new JobName(order.title(), null));
    if (canTwoSided(service)) {
      wishes.add(order.twoSided() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
    }
    return wishes;
  }

  private static PrintService service(String name) throws Refused {
    return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
        .filter(service -> Objects.equals(service.getName(), name))
        .findFirst()
        .orElseThrow(() -> new Refused(name));
  }

  private static boolean isUsable(PrintService service) {
    return service.isDocFlavorSupported(PDF)
        || service.isDocFlavorSupported(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
  }

  private static boolean canTwoSided(PrintService service) {
    return service.isAttributeCategorySupported(Sides.class);
  }
}
