package org.kitei.cli;

import org.kitei.domain.shared.Message;

/// What was asked for cannot be done: one sentence that says why and what to do.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;
  private final transient Message sentence;

  private Refused(int exit, Message sentence) {
    super(sentence.key());
    this.exit = exit;
    this.sentence = sentence;
  }

  /// The input is not acceptable; nothing was saved.
  public Refused(Message sentence) {
    this(Command.WRONG_INPUT, sentence);
  }

  public static Refused because(String key, Object... arguments) {
    return new Refused(Message.of(key, arguments));
  }

  /// The data are not as they were written.
  static Refused damaged(String key, Object... arguments) {
    return new Refused(Command.DAMAGED, Message.of(key, arguments));
  }

  /// Something of the program's own did not work.
  static Refused broken(String key, Object... arguments) {
    return new Refused(Command.INTERNAL_ERROR, Message.of(key, arguments));
  }

  /// The code with which the program ends.
  int exit() {
    return exit;
  }

  public Message sentence() {
    return sentence;
  }
}
