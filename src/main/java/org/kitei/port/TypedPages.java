package org.kitei.port;

import java.util.Optional;
import org.kitei.domain.register.TypedRows;

/// Pages being typed and not saved yet, sealed, so that they survive the death of the program. They
/// are no part of the records, and no entry in the history tells of them.
public interface TypedPages {
  /// What was typed on the page; empty too while the key is not at hand.
  ///
  /// @param page a name that says nothing private, such as `1/contacts`
  Optional<TypedRows> kept(String page);

  /// @throws StoreFailure when it cannot be sealed or written
  void keep(String page, TypedRows typed);

  void drop(String page);
}
