package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;

/// How a requirement stands: its duties taken together, for one missing thing is one line, however
/// many sentences ask for it.
///
/// @param findings one for each of its duties, in the catalogue's order
public record RequirementState(Requirement requirement, List<Finding> findings) {
  public RequirementState {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("no duty asks for " + requirement.id());
    }
  }

  /// One for each requirement `findings` speak of, in the order they first do.
  public static List<RequirementState> of(List<Finding> findings) {
    Map<Requirement, List<Finding>> gathered = new LinkedHashMap<>();
    for (Finding finding : findings) {
      gathered.computeIfAbsent(finding.requirement(), none -> new ArrayList<>()).add(finding);
    }
    List<RequirementState> states = new ArrayList<>();
    gathered.forEach((requirement, its) -> states.add(new RequirementState(requirement, its)));
    return List.copyOf(states);
  }

  /// Not applicable when none of its duties applies; met when all that apply are.
  public Status status() {
    List<Status> applying =
        findings.stream()
            .map(Finding::status)
            .filter(status -> status != Status.NOT_APPLICABLE)
            .toList();
    if (applying.isEmpty()) {
      return Status.NOT_APPLICABLE;
    }
    if (applying.contains(Status.OVERDUE)) {
      return Status.OVERDUE;
    }
    if (applying.stream().allMatch(Status.MET::equals)) {
      return Status.MET;
    }
    return applying.stream().allMatch(Status.NOT_YET::equals) ? Status.NOT_YET : Status.PARTLY;
  }

  public boolean applies() {
    return status() != Status.NOT_APPLICABLE;
  }

  /// Whether something is left to do.
  public boolean isOpen() {
    return applies() && status() != Status.MET;
  }

  /// Whether all that is left to do was put off to a day to come, or a vendor is being asked.
  public boolean waits() {
    return isOpen() && open().allMatch(Finding::waiting);
  }

  /// Whether it can be put off: what a row shows to be past its day cannot, what was stated can.
  public boolean canWait() {
    String statements = RegisterType.of(Control.class).key();
    return open()
        .filter(finding -> finding.status() == Status.OVERDUE)
        .allMatch(
            finding ->
                finding.evidence().stream().anyMatch(row -> row.register().equals(statements)));
  }

  /// The first day by which something of it is to be done.
  public Optional<LocalDate> due() {
    return open().map(Finding::due).flatMap(Stream::ofNullable).min(LocalDate::compareTo);
  }

  /// The last day on which all that is met of it still is.
  public Optional<LocalDate> until() {
    return findings.stream()
        .map(Finding::until)
        .flatMap(Stream::ofNullable)
        .min(LocalDate::compareTo);
  }

  /// The day that counts: by which something is to be done, or to which what is met lasts.
  public Optional<LocalDate> next() {
    return isOpen() ? due() : until();
  }

  /// What can be written to put it right, each deed once.
  public List<Deed> deeds() {
    return Deeds.joined(findings.stream().flatMap(finding -> finding.deeds().stream()));
  }

  private Stream<Finding> open() {
    return findings.stream()
        .filter(finding -> finding.status() != Status.MET)
        .filter(finding -> finding.status() != Status.NOT_APPLICABLE);
  }

  /// What is missing, each sentence once; the requirement's own where no finding says more.
  public List<Sentence> missing() {
    List<Sentence> said =
        findings.stream()
            .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
            .flatMap(finding -> finding.missing().stream())
            .distinct()
            .toList();
    return said.isEmpty() && isOpen() ? List.of(new Sentence.Content(requirement.missing())) : said;
  }

  /// Why it binds, or why it does not apply: each reason once.
  public List<Message> reasons() {
    boolean applies = applies();
    return findings.stream()
        .filter(finding -> (finding.status() != Status.NOT_APPLICABLE) == applies)
        .map(Finding::reason)
        .distinct()
        .toList();
  }
}
