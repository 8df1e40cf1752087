package org.kitei.domain.profile;

import org.kitei.domain.catalogue.Source;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Message;

/// Which model regulation the original has for an institution, and why.
public sealed interface ModelChoice {
  /// Why this one, or why none.
  Message reason();

  record Model(Source source, Message reason) implements ModelChoice {}

  /// The original has none for it; it writes its own from the guideline.
  record None(Message reason) implements ModelChoice {}

  static ModelChoice of(OrgProfile profile) {
    InstitutionKind kind = profile.kind();
    if (kind.isMedical()) {
      return medical(profile);
    }
    return switch (kind) {
      case HEALTH_INSURANCE_SOCIETY ->
          profile.does(Business.CLAIMS) || profile.does(Business.ENROLMENT)
              ? model(Source.A, "profile.model.a")
              : none("profile.model.none-eligibility-only");
      case API_CLOUD_PROVIDER -> none("profile.model.none-api-cloud-provider");
      case REVIEW_PAYMENT -> none("profile.model.none-review-payment");
      case OPERATING_BODY -> none("profile.model.none-operating-body");
      default ->
          profile.does(Business.CLAIMS)
              ? model(Source.B, "profile.model.b")
              : none("profile.model.none-eligibility-only");
    };
  }

  private static ModelChoice medical(OrgProfile profile) {
    if (!profile.does(Business.CLAIMS)) {
      return none("profile.model.none-eligibility-only");
    }
    return profile.does(Business.ELIGIBILITY)
        ? model(Source.C, "profile.model.c")
        : model(Source.D, "profile.model.d");
  }

  private static ModelChoice model(Source source, String why) {
    return new Model(source, Message.of(why));
  }

  private static ModelChoice none(String why) {
    return new None(Message.of(why));
  }
}
