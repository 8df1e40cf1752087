package org.kitei.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.ui.common.Destination;

/// A destination as one line to be remembered by; what is only passed through leaves none.
final class Bookmark {
  private static final String BETWEEN = "/";

  private Bookmark() {}

  static Optional<String> of(Destination destination) {
    return switch (destination) {
      case Destination.FirstStart ignored -> Optional.empty();
      case Destination.Setup ignored -> Optional.empty();
      case Destination.Home ignored -> Optional.of("home");
      case Destination.Settings ignored -> Optional.of("settings");
      case Destination.Regulation ignored -> Optional.of("regulation");
      case Destination.Registers ignored -> Optional.of("registers");
      case Destination.Register register -> Optional.of("registers" + BETWEEN + register.key());
      case Destination.NewRow row -> Optional.of("registers" + BETWEEN + row.register());
      case Destination.Cases ignored -> Optional.of("cases");
      case Destination.Case ignored -> Optional.of("cases");
      case Destination.IncidentRules ignored -> Optional.of("cases");
      case Destination.Guideline guideline -> Optional.of(line("guideline", guideline.chapter()));
      case Destination.Chapter chapter -> Optional.of("chapter" + BETWEEN + chapter.number());
      case Destination.Papers papers -> Optional.of(line("papers", papers.document()));
    };
  }

  /// Empty for a line that none of them is written as.
  static Optional<Destination> read(String line) {
    String[] parts = line.split(BETWEEN, 2);
    String detail = parts.length == 2 ? parts[1] : null;
    return switch (parts[0]) {
      case "home" -> Optional.of(new Destination.Home());
      case "settings" -> Optional.of(new Destination.Settings());
      case "regulation" -> Optional.of(new Destination.Regulation());
      case "cases" -> detail == null ? Optional.of(new Destination.Cases()) : Optional.empty();
      case "guideline" -> Optional.of(new Destination.Guideline(detail, null));
      case "papers" -> Optional.of(new Destination.Papers(detail));
      case "registers" ->
          Optional.of(
              detail == null
                  ? new Destination.Registers()
                  : new Destination.Register(detail, null));
      case "chapter" ->
          detail != null && detail.matches("\\d")
              ? Optional.of(new Destination.Chapter(Integer.parseInt(detail), null))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String line(String place, @Nullable String detail) {
    return detail == null ? place : place + BETWEEN + detail;
  }
}
