package org.kitei.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.port.Printer;
import org.kitei.usecase.paper.PrintService;

/// What is asked before printing: which printer, which pages, how many, on both sides.
final class PrintViewModel {
  private static final int MOST = 99;
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  private static final String DASHES = "-\u2010\u2011\u2013\u2212\uff0d\u30fc\u301c\uff5e~";

  private final List<Printer.Device> devices;
  private final int pages;
  private final ObjectProperty<Printer.@Nullable Device> device;
  private final BooleanProperty some = new SimpleBooleanProperty(false);
  private final StringProperty range;
  private final StringProperty copies = new SimpleStringProperty("1");
  private final BooleanProperty twoSided = new SimpleBooleanProperty(false);

  /// @param devices the usual one first
  /// @param pages how many pages the paper has
  PrintViewModel(List<Printer.Device> devices, int pages) {
    this.devices = List.copyOf(devices);
    this.pages = pages;
    this.device = new SimpleObjectProperty<>(devices.isEmpty() ? null : devices.getFirst());
    this.range = new SimpleStringProperty("1-" + pages);
  }

  List<Printer.Device> devices() {
    return devices;
  }

  int pages() {
    return pages;
  }

  ObjectProperty<Printer.@Nullable Device> device() {
    return device;
  }

  /// Whether only some pages are wanted.
  BooleanProperty some() {
    return some;
  }

  /// The pages wanted, as `3` or `2-5`.
  StringProperty range() {
    return range;
  }

  StringProperty copies() {
    return copies;
  }

  BooleanProperty twoSided() {
    return twoSided;
  }

  boolean canTwoSided() {
    Printer.Device known = device.get();
    return known != null && known.canTwoSided();
  }

  /// What is wrong with the pages asked for.
  Optional<Message> rangeProblem() {
    return some.get() && chosen().isEmpty()
        ? Optional.of(Message.of("paper.print.range-wrong", pages))
        : Optional.empty();
  }

  Optional<Message> copiesProblem() {
    return count() == 0
        ? Optional.of(Message.of("paper.print.copies-wrong", MOST))
        : Optional.empty();
  }

  /// What to ask of the printer; empty while something is wrong.
  Optional<PrintService.Wish> wish() {
    Printer.Device known = device.get();
    if (known == null || rangeProblem().isPresent() || copiesProblem().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new PrintService.Wish(
            known.name(),
            some.get() ? chosen().orElse(null) : null,
            count(),
            known.canTwoSided() && twoSided.get()));
  }

  private Optional<Printer.Pages> chosen() {
    Matcher typed = RANGE.matcher(halfWidth(range.get()));
    if (!typed.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(typed.group(1));
    int to = typed.group(2) == null ? from : Integer.parseInt(typed.group(2));
    return from >= 1 && from <= to && to <= pages
        ? Optional.of(new Printer.Pages(from, to))
        : Optional.empty();
  }

  /// From 1; 0 when it is no such number.
  private int count() {
    String typed = halfWidth(copies.get());
    if (!typed.matches("\\d{1,2}")) {
      return 0;
    }
    return Integer.parseInt(typed);
  }

  /// Digits and hyphens as people type them in Japanese.
  private static String halfWidth(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .strip()
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
              } else if (DASHES.indexOf(letter) >= 0) {
                plain.append('-');
              } else if (!Character.isWhitespace(letter)) {
                plain.appendCodePoint(letter);
              }
            });
    return plain.toString();
  }
}
