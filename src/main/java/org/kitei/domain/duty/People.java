package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;

/// The people an entry speaks of.
final class People {
  private People() {}

  /// Those who work here on the day and use the systems. Where there is nobody yet, that is what is
  /// missing.
  static Every<Staff> users(Look look) {
    return look.every(
            Staff.class,
            look.rows(Staff.class, Staff::user).stream()
                .filter(row -> row.value().isHereOn(look.today()))
                .filter(
                    row -> row.value().joinedOn() == null || look.hasCome(row.value().joinedOn()))
                .toList(),
            Staff::name)
        .atLeastOne("duty.missing.no-user");
  }

  /// Those who used the systems and have left.
  static Every<Staff> left(Look look) {
    List<Row<Staff>> left =
        look.rows(Staff.class, Staff::user).stream()
            .filter(row -> !row.value().isHereOn(look.today()))
            .toList();
    return look.every(Staff.class, left, Staff::name);
  }
}
