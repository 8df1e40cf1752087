package org.kitei.domain.incident;

import java.time.LocalDate;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Register;

/// A day the institution added to the public holidays, or took away.
///
/// @param closed whether offices are closed on it
@Register(key = "holiday_changes", feature = "incident", prefix = "HC", internal = true)
public record HolidayChange(
    LocalDate day,
    @Max(60) String name,
    boolean closed,
    @Max(120) String by,
    LocalDate changedOn) {}
