package org.kitei.architecture;

import java.util.stream.Stream;

final class SourceRules {
  private SourceRules() {}

  static Stream<String> names() {
    return Stream.of();
  }
}
