package org.kitei.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.States;
import org.kitei.ui.common.Destination;
import org.kitei.ui.register.Proving;
import org.kitei.usecase.duty.StatusService;

/// Which duties rows prove: those whose rule saw them, on the day.
public final class RowProofs implements Proving {
  private final StatusService status;
  private final Supplier<LocalDate> today;

  public RowProofs(StatusService status, Supplier<LocalDate> today) {
    this.status = status;
    this.today = today;
  }

  @Override
  public Purpose of(RegisterType<?> type, long row, Words words) {
    Finding.Evidence seen = new Finding.Evidence(type.key(), type.number(row));
    List<Finding> findings =
        status.on(today.get()).map(StatusService.Report::findings).orElse(List.of());
    List<Proved> proved = those(findings, finding -> finding.evidence().contains(seen), words);
    return proved.isEmpty()
        ? new Purpose(
            false, those(findings, finding -> finding.requirement().concerns(type.key()), words))
        : new Purpose(true, proved);
  }

  private static List<Proved> those(List<Finding> findings, Predicate<Finding> which, Words words) {
    return RequirementState.of(
            findings.stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .filter(which)
                .toList())
        .stream()
        .map(state -> proved(state, words))
        .toList();
  }

  private static Proved proved(RequirementState state, Words words) {
    List<EntryId> clauses = state.findings().stream().map(each -> each.entry().id()).toList();
    return new Proved(
        state.requirement().title().in(words.language()),
        clauses.stream().map(EntryId::toString).collect(Collectors.joining(" ")),
        States.of(state.status()),
        Destination.Guideline.at(clauses.getFirst()));
  }
}
