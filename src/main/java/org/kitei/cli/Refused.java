package org.kitei.cli;

import org.kitei.domain.shared.Message;

/// The input is not acceptable: one sentence that says why and what to do, and exit code 2.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  public Refused(Message sentence) {
    super(sentence.key());
    this.sentence = sentence;
  }

  static Refused because(String key, Object... arguments) {
    return new Refused(Message.of(key, arguments));
  }

  public Message sentence() {
    return sentence;
  }
}
