package org.kitei.domain.shared;

import java.util.List;

/// A sentence by its key and what is filled in; [Words] turns it into a language.
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
