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

  /// Several in one line, one after the other; at least one.
  public static Message listed(List<Message> messages) {
    return messages.stream()
        .reduce((before, last) -> of("shared.list.joined", before, last))
        .orElseThrow();
  }
}
