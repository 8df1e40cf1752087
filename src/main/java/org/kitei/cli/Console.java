package org.kitei.cli;

import java.io.PrintStream;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;

/// Where a command's results go.
public final class Console {
  private final Words words;
  private final PrintStream out;

  public Console(Words words, PrintStream out) {
    this.words = words;
    this.out = out;
  }

  public Words words() {
    return words;
  }

  void line(String text) {
    out.print(text + "\n");
  }

  void say(String key, Object... arguments) {
    line(words.say(key, arguments));
  }

  void say(Message message) {
    line(words.say(message));
  }

  /// One JSON value and nothing else.
  void json(Object value) {
    line(Json.write(value));
  }
}
