package org.kitei.domain.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// Who answers for what, between the institution and its vendors (責任分界). It stands among the
/// contacts because it refers to vendors.
@Register(key = "responsibility_map", feature = "contact", prefix = "RM")
public record Responsibility(
    @Name ResponsibilityItem item,
    @Max(200) @Nullable String detail,
    ResponsibleParty party,
    @Name @Nullable Ref<Vendor> vendor,
    @Max(200) @Nullable String basis,
    @Nullable LocalDate confirmedOn) {
  public Responsibility {
    if (party != ResponsibleParty.INSTITUTION && vendor == null) {
      throw new Unacceptable(List.of(Problem.at("vendor", "contact.problem.vendor-missing")));
    }
  }
}
