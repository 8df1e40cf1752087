package org.kitei.domain.duty;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
          new ContinuityRule(),
          new PersonnelSecurityRule(),
          new RulesFollowedRule(),
          new TakeoutPermissionRule(),
          new TrainingPlanRule(),
          new TrainingRule(),
          new ConfidentialityRule(),
          new IncidentReportingRule(),
          new ConsultationRule(),
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
          new MisuseResponseRule(),
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
          new ViolationRulesRule(),
          new ViolationResponseRule(),
          new AuditRecordsRule(),
          new AuditorRule(),
          new AuditRulesRule(),
          new AuditsRule(),
          new CorrectiveActionRule(),
          new ReviewRule());

  private static final Map<String, Rule> ALL =
      RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::requirement, Function.identity()));

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
