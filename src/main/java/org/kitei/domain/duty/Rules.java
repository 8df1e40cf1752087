package org.kitei.domain.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All rules there are, one for each requirement that has one.
public final class Rules {
  private static final Map<String, Rule> ALL =
      List.<Rule>of(
              new OwnBusinessesRule(),
              new SecurityPolicyRule(),
              new RolesDefinedRule(),
              new OfficersRule(),
              new SystemAdministratorRule(),
              new FinalResponsibilityRule(),
              new ResponsibilityMapRule(),
              new ContactSystemRule(),
              new ContactsFollowedRule(),
              new EmergencyProcedureRule(),
              new EmergencyProcedureKeptRule())
          .stream()
          .collect(Collectors.toUnmodifiableMap(Rule::requirement, Function.identity()));

  private Rules() {}

  static Optional<Rule> of(String requirement) {
    return Optional.ofNullable(ALL.get(requirement));
  }

  /// The requirements that have a rule.
  public static List<String> requirements() {
    return ALL.keySet().stream().sorted().toList();
  }
}
