package org.kitei.domain.asset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// That something shows its class; serves A 3-2, B 3-2, C 5-6, D 3-2.
@Register(key = "labels", feature = "asset", prefix = "LB")
public record Label(
    LabelledThing kind,
    @Name @Max(100) String subject,
    InformationClass classification,
    LabelMethod method,
    @Shows @Nullable Ref<InformationAsset> information,
    @Shows @Nullable Ref<Medium> medium,
    LocalDate confirmedOn,
    @AsBefore @Max(60) String confirmedBy) {
  public Label {
    if (medium != null && kind != LabelledThing.MEDIUM) {
      throw new Unacceptable(List.of(Problem.at("medium", "asset.problem.not-a-medium")));
    }
  }
}
