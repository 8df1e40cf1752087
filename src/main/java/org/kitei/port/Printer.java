package org.kitei.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a PDF on paper by a printer of this computer.
public interface Printer {
  /// The printers there are, the usual one first; takes time.
  List<Device> devices();

  /// Hands the order to its printer; takes time.
  ///
  /// @throws Refused when it does not take it
  void print(Order order) throws Refused;

  /// @param name as the computer calls it
  /// @param canTwoSided whether it prints on both sides of a sheet
  record Device(String name, boolean canTwoSided) {}

  /// @param title what the printer's own list calls it
  /// @param pages which pages; null for all
  /// @param copies from 1
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Order(
      String device,
      String title,
      byte[] pdf,
      @Nullable Pages pages,
      int copies,
      boolean twoSided) {
    public Order {
      if (copies < 1) {
        throw new IllegalArgumentException("no copies");
      }
    }
  }

  /// Pages from 1, both ends included.
  record Pages(int from, int to) {
    public Pages {
      if (from < 1 || to < from) {
        throw new IllegalArgumentException(from + " to " + to);
      }
    }
  }

  /// The printer is gone or does not take the order; nothing was printed as far as is known.
  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
      super(why);
    }

    public Refused(Throwable cause) {
      super(cause);
    }
  }
}
