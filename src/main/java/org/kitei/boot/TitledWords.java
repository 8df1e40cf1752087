package org.kitei.boot;

import java.util.Optional;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;

/// The words of the bundles, and the catalogue's titles of what rows name by its key.
///
/// @param catalogue asked only when a title is
record TitledWords(Words bundles, Supplier<Catalogue> catalogue) implements Words {
  @Override
  public String say(String key, Object... arguments) {
    return title(key)
        .map(title -> title.in(language()))
        .orElseGet(() -> bundles.say(key, arguments));
  }

  @Override
  public boolean knows(String key) {
    return title(key).isPresent() || bundles.knows(key);
  }

  @Override
  public String language() {
    return bundles.language();
  }

  private Optional<Bilingual> title(String key) {
    return WordKeys.ofTitled(key)
        .flatMap(
            named ->
                catalogue.get().requirements().stream()
                    .filter(requirement -> requirement.id().equals(named))
                    .findFirst())
        .map(Requirement::title);
  }
}
