package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.print.PrintServiceLookup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kitei.port.Printer;

class SystemPrinterTest {
  private final SystemPrinter printer =
      new SystemPrinter(
          pdf -> {
            throw new AssertionError("nothing is drawn for a printer that is not there");
          });

  @Test
  void aComputerWithoutPrintersHasNone() {
    Assumptions.assumeTrue(
        PrintServiceLookup.lookupPrintServices(null, null).length == 0,
        "this computer has a printer");
    assertThat(printer.devices()).isEmpty();
  }

  @Test
  void aPrinterThatIsGoneRefuses() {
    Printer.Order order =
        new Printer.Order("no such printer 見本", "見本", new byte[] {1}, null, 1, false);
    assertThatThrownBy(() -> printer.print(order)).isInstanceOf(Printer.Refused.class);
  }
}
