package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Row;
import org.kitei.domain.review.Audit;

/// Somebody independent of the system and the work is appointed to audit; who was appointed before
/// the last time no longer counts.
///
/// serves G-9-2a G-9-2f
public final class AuditorRule implements Rule {
  @Override
  public String requirement() {
    return "auditor";
  }

  @Override
  public void judge(Look look) {
    List<Row<Audit>> appointed =
        look.rows(Audit.class, audit -> audit.appointedOn() != null).stream()
            .filter(row -> look.hasCome(row.value().appointedOn()))
            .toList();
    LocalDate last = last(appointed);
    look.every(
            Audit.class,
            appointed.stream().filter(row -> !isBefore(row.value(), last)).toList(),
            Audit::auditor)
        .atLeastOne("duty.missing.no-auditor")
        .is(Audit::isIndependent, "duty.missing.auditor-involved");
  }

  private static @Nullable LocalDate last(List<Row<Audit>> appointed) {
    return appointed.stream()
        .flatMap(row -> Stream.ofNullable(row.value().appointedOn()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean isBefore(Audit audit, @Nullable LocalDate day) {
    return audit.appointedOn() != null && day != null && audit.appointedOn().isBefore(day);
  }
}
