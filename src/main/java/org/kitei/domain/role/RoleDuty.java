package org.kitei.domain.role;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;

/// What a role answers for and what it may do (役割分掌).
///
/// @param administratorRights whether the role holds administrator rights on the systems
@Register(key = "role_duties", feature = "role", prefix = "RD")
public record RoleDuty(
    @Name Role role,
    @Multiline @Max(1000) String responsibility,
    @Multiline @Max(1000) @Nullable String authority,
    boolean administratorRights,
    LocalDate decidedOn,
    @Max(60) String decidedBy,
    int version) {}
