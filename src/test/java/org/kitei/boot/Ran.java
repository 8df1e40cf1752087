package org.kitei.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/// What a command did: its exit code and what it wrote.
record Ran(int exit, String out, String err) {
  static Ran kitei(String... arguments) {
    return kitei(Map.of(), arguments);
  }

  static Ran kitei(Map<String, String> environment, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Application.run(
            List.of(arguments),
            environment,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
