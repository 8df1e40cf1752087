package org.kitei.usecase.incident;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.Staff;

/// What is known when it happens: what, when, by whom; everything else comes later.
///
/// @param title what happened in one line, or null
/// @param noticedBy who noticed it, or null
/// @param drill whether it is only an exercise
public record Beginning(
    IncidentKind kind,
    @Nullable String title,
    LocalDateTime noticedAt,
    @Nullable Ref<Staff> noticedBy,
    Answers answers,
    boolean drill) {}
