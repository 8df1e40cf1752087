package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Wareki;

/// A regulation is adopted and in force.
///
/// serves G-7-1a
public final class SecurityPolicyRule implements Rule {
  @Override
  public String requirement() {
    return "security-policy";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<Document>> adopted =
        facts.rows(Document.class).stream()
            .filter(row -> row.value().kind() == DocumentKind.REGULATION)
            .filter(row -> !row.value().adoptedOn().isAfter(today))
            .sorted(Comparator.comparing(row -> row.value().inForceFrom()))
            .toList();
    if (adopted.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.regulation"));
    }
    return adopted.reversed().stream()
        .filter(row -> !row.value().inForceFrom().isAfter(today))
        .findFirst()
        .map(row -> Verdict.met(evidence(row)))
        .orElseGet(() -> coming(adopted.getFirst()));
  }

  private static Verdict coming(Row<Document> first) {
    LocalDate from = first.value().inForceFrom();
    return new Verdict(
        Status.PARTLY,
        List.of(evidence(first)),
        List.of(Sentence.of("duty.missing.not-in-force-yet", Wareki.format(from))),
        from);
  }

  private static Finding.Evidence evidence(Row<Document> row) {
    RegisterType<Document> type = RegisterType.of(Document.class);
    return new Finding.Evidence(type.key(), type.number(row.id()));
  }
}
