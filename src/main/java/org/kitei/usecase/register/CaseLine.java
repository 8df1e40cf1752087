package org.kitei.usecase.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;

/// A case in the list of all.
///
/// @param label what it is called, without anything private
/// @param due the day for its next step, or null
public record CaseLine(
    RegisterType<?> register,
    long id,
    String number,
    String label,
    Message state,
    boolean closed,
    @Nullable LocalDate due,
    boolean overdue) {}
