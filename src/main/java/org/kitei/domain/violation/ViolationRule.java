package org.kitei.domain.violation;

import java.time.LocalDate;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;

/// How a kind of violation is answered, laid down before it happens.
///
/// serves 8, A-9-1, B-9-1, C-7-1, D-9-1
///
/// @param kind the kind of violation
/// @param examples what belongs to it
/// @param response what is done at once
/// @param measures what can follow for the person
/// @param procedure who hears, who decides, how it is kept
@Register(key = "violation_rules", feature = "violation", prefix = "VR")
public record ViolationRule(
    @Name @Max(80) String kind,
    @Multiline String examples,
    @Multiline String response,
    @Multiline String measures,
    @Multiline String procedure,
    int version,
    LocalDate decidedOn,
    @Max(60) String decidedBy) {}
