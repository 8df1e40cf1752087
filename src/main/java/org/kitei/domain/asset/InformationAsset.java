package org.kitei.domain.asset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// Information the systems handle, and its class; serves G 2(2), A 3-1, B 3-1, C 5-6, D 3-1. The
/// guideline speaks of confidentiality, integrity and availability (note 6), the model regulations
/// class by confidentiality alone; the three sides may be left open.
///
/// @param place on which medium and where
/// @param keeper who looks after it
/// @param classifiedBy by A, B and D the information manager, by C the operations manager
/// @param updatedOn when the row was last held against what is there
@Register(key = "info_assets", feature = "asset", prefix = "IA")
public record InformationAsset(
    @Name @Max(100) String name,
    InformationClass classification,
    @Max(200) String place,
    @AsBefore @Max(60) String keeper,
    @Nullable Level confidentiality,
    @Nullable Level integrity,
    @Nullable Level availability,
    LocalDate classifiedOn,
    @AsBefore @Max(60) String classifiedBy,
    LocalDate updatedOn) {
  public InformationAsset {
    if (contradict(classification, confidentiality)) {
      throw new Unacceptable(
          List.of(Problem.at("confidentiality", "asset.problem.class-and-confidentiality")));
    }
  }

  private static boolean contradict(
      InformationClass classification, @Nullable Level confidentiality) {
    return switch (classification) {
      case STRICTLY_CONFIDENTIAL -> confidentiality == Level.LOW;
      case CONFIDENTIAL -> false;
      case PUBLIC -> confidentiality == Level.HIGH;
    };
  }
}
