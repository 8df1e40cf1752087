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
          new LawsRule(),
          new NewestVersionRule(),
          new SafetyGuidelineRule(),
          new BasicPolicyRule(),
          new RolesDefinedRule(),
          new OfficersRule(),
          new SystemAdministratorRule(),
          new FinalResponsibilityRule(),
          new ResponsibilityMapRule(),
          new ContactSystemRule(),
          new ContactsFollowedRule(),
          new EmergencyProcedureRule(),
          new EmergencyProcedureKeptRule(),
          new ClassificationRule(),
          new HandlingRulesRule(),
          new LabelsRule(),
          new AssetListsRule(),
          new AssetClassificationRule(),
          new AssetListsCurrentRule(),
          new ClassifiedHandlingRule(),
          new PlacementRule(),
          new PhysicalProtectionRule(),
          new PersonnelSecurityRule(),
          new RulesFollowedRule(),
          new TrainingPlanRule(),
          new TrainingRule(),
          new ConfidentialityRule(),
          new DataConfidentialityRule(),
          new MutualAuthenticationRule(),
          new TransmissionProofRule(),
          new SystemConfidentialityRule(),
          new ClosedLineRule(),
          new LineConfidentialityRule(),
          new DisconnectBehaviourRule(),
          new OtherSystemsRule(),
          new BusinessUseOnlyRule(),
          new NecessarySoftwareOnlyRule(),
          new AntivirusRule(),
          new VirusChecksRule(),
          new IntakeChecksRule(),
          new AccountCareRule(),
          new PasswordChangeRule(),
          new PasswordStrengthRule(),
          new AppendixMeasuresRule(),
          new UserAuthenticationRule(),
          new NetworkTamperingRule(),
          new MalwarePreventionRule(),
          new ExternalMediaRule(),
          new ExternalAccessRule(),
          new InternalSeparationRule(),
          new WirelessLanRule(),
          new InterInstitutionAccessRule(),
          new DevelopmentRulesRule(),
          new ManagementRulesRule(),
          new EnvironmentSeparationRule(),
          new SecurityPolicyRule(),
          new PolicyOperatedRule(),
          new ManualsRule(),
          new EligibilityTermsRule(),
          new ClaimsTermsRule(),
          new HeadDecisionsRule(),
          new AuditRecordsRule(),
          new AuditorRule(),
          new AuditRulesRule(),
          new AuditsRule(),
          new CorrectiveActionRule());

  /// Requirements the head states while the register that will show them does not exist; a rule of
  /// its own takes the line's place.
  private static final List<String> STATED =
      List.of(
          "continuity",
          "takeout-permission",
          "incident-reporting",
          "consultation",
          "misuse-response",
          "violation-rules",
          "violation-response",
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
