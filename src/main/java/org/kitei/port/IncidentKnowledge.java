package org.kitei.port;

import org.kitei.domain.incident.DeadlinePack;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.incident.IncidentKind;

/// What is known of incidents before any happens: rules, holidays, what to do first. It needs no
/// network.
public interface IncidentKnowledge {
  DeadlinePack deadlines();

  Holidays holidays();

  FirstResponse first(IncidentKind kind);
}
