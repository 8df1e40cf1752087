package org.kitei.domain.device;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;

/// Whether a device holds software that is not on the list; serves A 4-2, B 4-2, C 5-2, D 4-2.
///
/// @param found the software that does not belong there
@Register(key = "software_checks", feature = "device", prefix = "SC")
public record SoftwareCheck(
    @Name LocalDate checkedOn,
    @Shows @Name Ref<Device> device,
    CheckResult result,
    @AsBefore @Max(60) String checkedBy,
    @Max(400) @Nullable String found,
    @Max(400) @Nullable String measure,
    @Nullable LocalDate measuredOn,
    @Nullable LocalDate nextOn)
    implements Check {
  public SoftwareCheck {
    CheckProblems.refuse(
        checkedOn, result, found, measure, measuredOn, CheckProblems.next(checkedOn, nextOn));
  }
}
