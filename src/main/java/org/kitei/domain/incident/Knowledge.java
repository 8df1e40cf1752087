package org.kitei.domain.incident;

import java.util.List;

/// What is known of incidents before any happens.
///
/// @param first what to do first, by kind
public record Knowledge(DeadlinePack deadlines, Holidays holidays, List<FirstResponse> first) {
  public Knowledge {
    first = List.copyOf(first);
  }

  public FirstResponse first(IncidentKind kind) {
    return first.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }
}
