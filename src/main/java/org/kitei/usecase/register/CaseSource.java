package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Message;

/// The cases of one register, for the list of all. What a case looks like by itself is up to the
/// screen that holds it.
public interface CaseSource {
  RegisterType<?> register();

  /// What the button says that begins one.
  Message beginning();

  /// All of them, closed ones too, in any order.
  List<CaseLine> lines(RowReader reader, LocalDate today);

  /// Those that are open, in any order.
  default List<CaseLine> open(RowReader reader, LocalDate today) {
    return lines(reader, today).stream().filter(line -> !line.closed()).toList();
  }
}
