package org.kitei.domain.duty;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rules there are, exactly one for each requirement.
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
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
          new EmergencyProcedureKeptRule());

  /// Requirements the head states while the register that will show them does not exist; a rule of
  /// its own takes the line's place.
  private static final List<String> STATED =
      List.of(
          "laws",
          "newest-version",
          "safety-guideline",
          "basic-policy",
          "classification",
          "handling-rules",
          "labels",
          "asset-lists",
          "asset-classification",
          "asset-lists-current",
          "classified-handling",
          "placement",
          "physical-protection",
          "continuity",
          "personnel-security",
          "rules-followed",
          "takeout-permission",
          "training-plan",
          "training",
          "confidentiality",
          "incident-reporting",
          "consultation",
          "data-confidentiality",
          "mutual-authentication",
          "transmission-proof",
          "system-confidentiality",
          "closed-line",
          "line-confidentiality",
          "disconnect-behaviour",
          "other-systems",
          "business-use-only",
          "necessary-software-only",
          "antivirus",
          "virus-checks",
          "intake-checks",
          "misuse-response",
          "account-care",
          "password-change",
          "password-strength",
          "appendix-measures",
          "user-authentication",
          "network-tampering",
          "malware-prevention",
          "external-media",
          "external-access",
          "internal-separation",
          "wireless-lan",
          "inter-institution-access",
          "development-rules",
          "management-rules",
          "environment-separation",
          "policy-operated",
          "manuals",
          "eligibility-terms",
          "claims-terms",
          "head-decisions",
          "violation-rules",
          "violation-response",
          "audit-records",
          "auditor",
          "audit-rules",
          "audits",
          "corrective-action",
          "review");

  private static final Map<String, Rule> ALL =
      Stream.concat(RULES.stream(), STATED.stream().map(AttestedRule::new))
          .collect(Collectors.toUnmodifiableMap(Rule::requirement, Function.identity()));

  private Rules() {}

  /// Throws [IllegalArgumentException] when there is none.
  static Rule of(String requirement) {
    Rule rule = ALL.get(requirement);
    if (rule == null) {
      throw new IllegalArgumentException("no rule for " + requirement);
    }
    return rule;
  }

  /// The requirements that have a rule.
  public static List<String> requirements() {
    return ALL.keySet().stream().sorted().toList();
  }
}
