package org.kitei.port;

import org.kitei.domain.shared.Message;

/// The data cannot be opened, read or written; says why and what to do next. Nothing was touched.
public final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Message message;

  public StoreFailure(Kind kind, Message message, Throwable cause) {
    super(message.key(), cause);
    this.kind = kind;
    this.message = message;
  }

  public StoreFailure(Kind kind, Message message) {
    super(message.key());
    this.kind = kind;
    this.message = message;
  }

  public Kind kind() {
    return kind;
  }

  /// The sentence with the next step.
  public Message sentence() {
    return message;
  }

  /// What is wrong; damaged or newer data end a command with 3, the others with 2.
  public enum Kind {
    NOT_THERE,
    READ_ONLY,
    IN_USE,
    FULL,
    DAMAGED,
    NEWER,
    UNSAFE_FOLDER
  }
}
