package org.kitei.platform;

import java.util.Arrays;
import java.util.Locale;

/// A short code for something broken: the same fault has the same code on every computer.
public final class ErrorCode {
  private static final int FRAMES = 5;

  private ErrorCode() {}

  /// Such as `K-3F0A91`; made of what broke and where, never of what was being worked on.
  public static String of(Throwable broken) {
    Throwable root = broken;
    for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
      root = root.getCause();
    }
    int hash = root.getClass().getName().hashCode();
    for (StackTraceElement frame : Arrays.stream(root.getStackTrace()).limit(FRAMES).toList()) {
      hash = 31 * hash + (frame.getClassName() + "." + frame.getMethodName()).hashCode();
    }
    return String.format(Locale.ROOT, "K-%06X", hash & 0xffffff);
  }
}
