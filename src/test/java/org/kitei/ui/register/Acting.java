package org.kitei.ui.register;

import java.util.Map;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.ui.Place;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.SaveOutcome;

/// People who can act in cases: the system administrator, a user, and somebody who has left.
public record Acting(long administrator, long user, long gone) {
  public static Acting in(Place place) {
    long administrator = staff(place, "見本 一郎", "みほん いちろう", "");
    long user = staff(place, "例田 花子", "れいだ はなこ", "");
    long gone = staff(place, "仮山 太郎", "かりやま たろう", "2026-03-31");
    save(
        place,
        Draft.of(
            RoleAppointment.class,
            Map.of(
                "role", "system-administrator",
                "system", "all",
                "person", Long.toString(administrator),
                "appointedBy", "医院長",
                "appointedOn", "2026-04-01")));
    return new Acting(administrator, user, gone);
  }

  private static long staff(Place place, String name, String furigana, String leftOn) {
    return save(
        place,
        Draft.of(
            Staff.class,
            Map.of(
                "name",
                name,
                "furigana",
                furigana,
                "employment",
                "employed",
                "businesses",
                "claims",
                "user",
                "yes",
                "leftOn",
                leftOn)));
  }

  private static <R extends Record> long save(Place place, Draft<R> draft) {
    SaveOutcome<R> outcome = place.work().service().save(new Edit<>(draft, null));
    if (outcome instanceof SaveOutcome.Saved<R>(Row<R> row)) {
      return row.id();
    }
    throw new IllegalStateException(outcome.toString());
  }
}
