package org.kitei.boot;

import java.util.Optional;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// The words of the bundles, and the catalogue's titles of what rows name by its key.
///
/// @param catalogue asked only when a title is
record TitledWords(Words bundles, Supplier<Catalogue> catalogue) implements Words {
  @Override
  public String say(String key, Object... arguments) {
    return title(key).orElseGet(() -> bundles.say(key, arguments));
  }

  @Override
  public boolean knows(String key) {
    return title(key).isPresent() || bundles.knows(key);
  }

  @Override
  public String language() {
    return bundles.language();
  }

  private Optional<String> title(String key) {
    return WordKeys.ofTitled(key).flatMap(named -> requirement(named).or(() -> measure(named)));
  }

  private Optional<String> requirement(String id) {
    return catalogue.get().requirements().stream()
        .filter(requirement -> requirement.id().equals(id))
        .findFirst()
        .map(requirement -> requirement.title().in(language()));
  }

  /// A measure that is kept or dropped is a sentence of its own: what it asks for, and which it is.
  private Optional<String> measure(String entry) {
    return catalogue.get().entries().stream()
        .filter(each -> each.id().toString().equals(entry))
        .findFirst()
        .flatMap(each -> Optional.ofNullable(each.requirement()))
        .flatMap(this::requirement)
        .map(title -> bundles.say("duty.measure", title, entry));
  }
}
