package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;

/// The people an entry speaks of: those who work here on the day and use the systems.
final class People {
  private People() {}

  /// Where there is nobody yet, that is what is missing.
  static Every<Staff> users(Look look) {
    List<Row<Staff>> rows =
        look.rows(Staff.class, Staff::user).stream()
            .filter(row -> row.value().isHereOn(look.today()))
            .toList();
    if (rows.isEmpty()) {
      look.lacks("duty.missing.no-user");
    }
    return look.every(Staff.class, rows, Staff::name);
  }
}
