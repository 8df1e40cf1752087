package org.kitei.port;

import java.time.LocalDate;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.FrozenDocument;

/// What an action may do while the gate is open for it; it reads its own writes.
public interface Writing extends RegisterStore {
  <R extends Record> Row<R> insert(R value);

  /// Writes a new row under a number of its own, as one that comes from another folder has it; the
  /// rows after it are counted on from the highest.
  ///
  /// @throws IllegalStateException when there is a row of that number
  <R extends Record> Row<R> insert(long id, R value);

  <R extends Record> Row<R> update(long id, R value);

  /// Takes a row out of use; it stays readable for ever.
  void retire(Class<? extends Record> register, long id, LocalDate on);

  /// Puts a row back into use.
  void revive(Class<? extends Record> register, long id);

  /// Puts every row that the newest action changed back as it was before: a row it made is removed,
  /// a row it removed is there again. The history keeps both actions.
  ///
  /// @param entry the action's number
  /// @throws IllegalStateException when a row has changed since, or it froze a document
  void takeBack(long entry);

  /// Keeps the frozen text and file of the adopted document in row `document` of the documents.
  void freeze(long document, FrozenDocument frozen);

  /// Drops what was kept of a page being typed, now that it is saved.
  ///
  /// @param page its name, as in [TypedPages]
  void forget(String page);
}
