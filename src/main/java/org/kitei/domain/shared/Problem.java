package org.kitei.domain.shared;

/// Input that cannot be taken: at which field (a component's name) and why.
public record Problem(String field, Message why) {
  public static Problem at(String field, String key, Object... arguments) {
    return new Problem(field, Message.of(key, arguments));
  }
}
