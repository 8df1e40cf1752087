package org.kitei.domain.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// The contacts in the order of calling, as papers say them.
record Contacts(Desk desk) {

  List<Contact> inOrder() {
    return desk.rows().rows(Contact.class).stream()
        .filter(Row::inUse)
        .map(Row::value)
        .sorted(Comparator.comparingInt(Contact::position))
        .toList();
  }

  /// The number or address by its way, or the way itself where it needs none. Empty where a number
  /// is needed and missing: paper leaves room to write it.
  Optional<String> reach(Contact contact) {
    return switch (contact.method()) {
      case EMAIL -> first(contact.email(), contact.phone());
      case PHONE -> first(contact.phone(), contact.email());
      case WEB, VISIT ->
          first(contact.phone(), contact.email()).or(() -> Optional.of(way(contact)));
    };
  }

  String way(Contact contact) {
    Words words = desk.words();
    return words.say(WordKeys.choice(contact.method()));
  }

  private static Optional<String> first(@Nullable String one, @Nullable String other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
