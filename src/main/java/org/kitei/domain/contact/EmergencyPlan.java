package org.kitei.domain.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;

/// What is done when the systems fail or disaster strikes, and where the paper lies.
///
/// @param place where the paper or another medium lies, readable with the power cut
/// @param viewableOn when somebody last saw that it can be read in an emergency
@Register(key = "bcp", feature = "contact", prefix = "EP")
public record EmergencyPlan(
    @Name @Max(100) String title,
    @Multiline @Max(2000) String recoveryTeam,
    @Multiline @Max(4000) String recoverySteps,
    int version,
    @Max(200) @Nullable String place,
    @Nullable LocalDate viewableOn,
    @Nullable LocalDate drilledOn) {}
