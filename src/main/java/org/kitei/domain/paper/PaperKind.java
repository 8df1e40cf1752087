package org.kitei.domain.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Paper;

/// A paper the program can make: one class without markup.
public interface PaperKind {
  /// The document's key on the command line.
  String key();

  /// Its title in lists, in the screen's language.
  Message title();

  /// What it is called below the paper it is a part of; empty for one that stands by itself.
  default Optional<Message> below() {
    return Optional.empty();
  }

  /// When it is reached for.
  Occasion occasion();

  /// Whether an institution has a use for it.
  default boolean isOf(Concerns concerns) {
    return true;
  }

  /// The files it can be written as.
  default List<String> formats() {
    return List.of("pdf", "html");
  }

  /// The paper for this institution; `blank` leaves everything to be filled in by hand.
  ///
  /// @throws NotForThisInstitution when it has no such paper
  Paper make(Desk desk, boolean blank);

  /// The same paper of one row alone; empty where it is of none in particular.
  ///
  /// @param detail what stands behind the key and a slash, such as a row's number
  default Optional<PaperKind> detailed(String detail) {
    return Optional.empty();
  }

  /// What the registers note when the paper leaves the program filled in: the rows as they become.
  /// Where there are any, each stands on a page of its own, in this order.
  default List<Row<?>> handedOut(Rows rows, LocalDate today) {
    return List.of();
  }

  /// Whether copies of it hang on walls and lie in bags, so that it is remembered when it was last
  /// printed.
  default boolean keptAtHand() {
    return false;
  }

  /// There is no such paper here; the sentence says why.
  final class NotForThisInstitution extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    public NotForThisInstitution(Message reason) {
      super(reason.key());
      this.reason = reason;
    }

    public Message reason() {
      return reason;
    }
  }
}
