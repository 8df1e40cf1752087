package org.kitei.domain.incident;

import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;

/// What decides whom else to tell. While nobody has answered, it counts as yes.
public enum Question implements Keyed {
  /// information that needs special care, such as on illness and treatment (要配慮個人情報)
  SPECIAL_CARE("special-care"),
  /// whether somebody may lose money by it (財産的被害)
  PROPERTY_DAMAGE("property-damage"),
  /// whether the information is about more people than a rule names
  PEOPLE("people"),
  MALICIOUS("malicious"),
  CARE_DISTURBED("care-disturbed");

  private final String key;

  Question(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// @param more how many people a rule lets pass
  Answer of(Incident incident, int more) {
    return switch (this) {
      case SPECIAL_CARE -> answer(incident.specialCare());
      case PROPERTY_DAMAGE -> property(incident.propertyDamage(), incident.people());
      case PEOPLE -> people(incident.people(), more);
      case MALICIOUS -> answer(incident.malicious());
      case CARE_DISTURBED -> answer(incident.careDisturbed());
    };
  }

  private static Answer answer(@Nullable Boolean yes) {
    if (yes == null) {
      return Answer.OPEN;
    }
    return yes ? Answer.YES : Answer.NO;
  }

  /// Where the information is about nobody, nobody loses money by it.
  private static Answer property(@Nullable Boolean damage, @Nullable Integer people) {
    return damage == null && people != null && people == 0 ? Answer.NO : answer(damage);
  }

  private static Answer people(@Nullable Integer people, int more) {
    return people == null ? Answer.OPEN : answer(people > more);
  }

  /// What is known so far.
  public enum Answer {
    YES,
    NO,
    OPEN;

    boolean counts() {
      return this != NO;
    }
  }
}
