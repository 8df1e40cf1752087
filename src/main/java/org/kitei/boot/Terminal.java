package org.kitei.boot;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The streams the program writes to: UTF-8 whatever the machine's locale, except into a Windows
/// console, which shows only its own code page.
final class Terminal {
  private Terminal() {}

  static PrintStream out() {
    return stream(FileDescriptor.out);
  }

  static PrintStream err() {
    return stream(FileDescriptor.err);
  }

  private static PrintStream stream(FileDescriptor to) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, charset());
  }

  private static Charset charset() {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Console console = windows ? System.console() : null;
    return console == null || !console.isTerminal() ? StandardCharsets.UTF_8 : console.charset();
  }
}
