package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.duty.Finding;

/// A page and how it stands today.
///
/// @param due the first day by which something on it must be done, or null
/// @param findings what the duties it serves say; those that do not apply are left out
public record PageState(
    Page page, Standing standing, @Nullable LocalDate due, List<Finding> findings) {
  public PageState {
    findings = List.copyOf(findings);
  }
}
