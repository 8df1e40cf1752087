package org.kitei.storage.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.device.IntakeKind;
import org.kitei.domain.device.LoanKind;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Keyed;

/// What happens over the years as it stands in `happenings.json`.
record HappeningLines(
    List<String> unneeded,
    String removed,
    List<String> viruses,
    String cleaned,
    List<Intake> intakes,
    List<Lent> lent,
    Happenings.Audited audited,
    List<Happenings.Corrected> corrected,
    List<Happenings.Developed> developed,
    List<Happenings.Asked> selfChecked,
    List<Ruled> ruled) {
  record Intake(String kind, String subject, @Nullable String counterpart) {}

  record Lent(String kind, String item) {}

  record Ruled(String kind, String title, String place) {}

  Happenings happenings() {
    return new Happenings(
        unneeded,
        removed,
        viruses,
        cleaned,
        intakes.stream()
            .map(
                each ->
                    new Happenings.Intake(
                        Keyed.of(IntakeKind.class, each.kind), each.subject, each.counterpart))
            .toList(),
        lent.stream()
            .map(each -> new Happenings.Lent(Keyed.of(LoanKind.class, each.kind), each.item))
            .toList(),
        audited,
        corrected,
        developed,
        selfChecked,
        ruled.stream()
            .map(
                each ->
                    new Happenings.Ruled(
                        Keyed.of(DocumentKind.class, each.kind), each.title, each.place))
            .toList());
  }
}
