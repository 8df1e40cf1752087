package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.register.Accessor;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// The three classes of information.
final class Classes {
  private Classes() {}

  /// Each has a row that has come.
  ///
  /// @param otherwise word key of the sentence; {0} are the classes that have none
  static <R extends Record> void all(
      Look look,
      Class<R> register,
      Accessor<R, InformationClass> classification,
      Function<R, LocalDate> since,
      String otherwise) {
    List<Message> without = new ArrayList<>();
    for (InformationClass each : InformationClass.values()) {
      List<Row<R>> rows =
          look.rows(register, row -> classification.apply(row) == each).stream()
              .filter(row -> look.hasCome(since.apply(row.value())))
              .toList();
      look.saw(register, rows);
      if (rows.isEmpty()) {
        without.add(Message.of(WordKeys.choice(each)));
        look.canBe(Deed.Add.of(register).with(classification, each.key()));
      }
    }
    if (!without.isEmpty()) {
      look.lacks(otherwise, Message.listed(without));
    }
  }
}
