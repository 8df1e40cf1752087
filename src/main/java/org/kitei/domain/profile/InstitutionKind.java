package org.kitei.domain.profile;

import java.util.EnumSet;
import java.util.Set;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Keyed;

/// The kinds of institution the guideline binds, and by which of its words.
public enum InstitutionKind implements Keyed {
  CLINIC("clinic", Group.MEDICAL_INSTITUTION),
  DENTAL_CLINIC("dental-clinic", Group.MEDICAL_INSTITUTION),
  HOSPITAL("hospital", Group.MEDICAL_INSTITUTION),
  PHARMACY("pharmacy", Group.MEDICAL_INSTITUTION),
  /// Not among the 医療機関等 of 2020; bound since a notice of 2022-12-28.
  VISITING_NURSE("visiting-nurse", Group.MEDICAL_INSTITUTION),
  HEALTH_INSURANCE_SOCIETY(
      "health-insurance-society", Group.INSURER, Group.HEALTH_INSURANCE_SOCIETY),
  /// A provider whose cloud service is joined to the e-application system by API (I 1).
  API_CLOUD_PROVIDER("api-cloud-provider", Group.INSURER, Group.HEALTH_INSURANCE_SOCIETY),
  NATIONAL_HEALTH_INSURANCE_SOCIETY(
      "national-health-insurance-society", Group.INSURER, Group.NATIONAL_HEALTH_INSURANCE_SOCIETY),
  MUNICIPALITY("municipality", Group.INSURER),
  LATE_ELDERLY_UNION("late-elderly-union", Group.INSURER),
  KYOKAI_KENPO("kyokai-kenpo", Group.INSURER),
  MUTUAL_AID("mutual-aid", Group.INSURER),
  REVIEW_PAYMENT("review-payment", Group.REVIEW_PAYMENT),
  OPERATING_BODY("operating-body", Group.OPERATING_BODY);

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
  private final Set<Group> groups;

  InstitutionKind(String key, Group first, Group... more) {
    this.key = key;
    this.groups = Set.copyOf(EnumSet.of(first, more));
  }

  @Override
  public String key() {
    return key;
  }

  /// Every group it belongs to.
  public Set<Group> groups() {
    return groups;
  }

  public boolean isMedical() {
    return groups.contains(Group.MEDICAL_INSTITUTION);
  }

  public boolean isInsurer() {
    return groups.contains(Group.INSURER);
  }

  /// The word for it on the command line, where the insurers without a name of their own are one.
  public String commandLineKey() {
    return isInsurer() && this != HEALTH_INSURANCE_SOCIETY ? "insurer" : key;
  }
}
